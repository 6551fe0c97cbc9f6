package com.atlassian.jira.issue.priority;

import com.atlassian.jira.issue.IssueConstant;

/** Source: Implemented in an app compiled for Jira 11.0.0; used in apps compiled for Jira 8. */
public interface Priority extends IssueConstant {
  String getStatusColor();

  String getSvgIconUrl();

  String getRasterIconUrl();
}
