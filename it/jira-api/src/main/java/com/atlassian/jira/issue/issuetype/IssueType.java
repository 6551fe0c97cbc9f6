package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/** Source: Implemented in an app compiled for Jira 11.0.0; implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 8. */
public interface IssueType extends IssueConstant {
  boolean isSubTask();
}
