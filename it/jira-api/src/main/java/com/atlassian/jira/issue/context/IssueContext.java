package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** Source: Implemented in an app compiled for Jira 11.0.0; implemented in a test mock compiled for Jira 7.4.5. */
public interface IssueContext {
  Project getProjectObject();

  Long getProjectId();

  IssueType getIssueType();

  String getIssueTypeId();
}
