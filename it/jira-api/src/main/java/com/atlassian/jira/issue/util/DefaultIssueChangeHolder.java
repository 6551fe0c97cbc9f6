package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/** Source: constructed in an app compiled for Jira 9.12; members from memory. */
public class DefaultIssueChangeHolder implements IssueChangeHolder {
  @Override
  public List<ChangeItemBean> getChangeItems() {
    throw new IllegalStateException("declaration");
  }

  @Override
  public void addChangeItem(ChangeItemBean item) {
    throw new IllegalStateException("declaration");
  }
}
