package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;

/** Gathers the change items of one write. */
public class DefaultIssueChangeHolder implements IssueChangeHolder {
  private final List<ChangeItemBean> items = new ArrayList<>();

  @Override
  public List<ChangeItemBean> getChangeItems() {
    return items;
  }

  @Override
  public void addChangeItem(ChangeItemBean item) {
    items.add(item);
  }
}
