package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/** Source: super type of DefaultIssueChangeHolder in an app compiled for Jira 9.12; members from memory. */
public interface IssueChangeHolder {
  List<ChangeItemBean> getChangeItems();

  void addChangeItem(ChangeItemBean item);
}
