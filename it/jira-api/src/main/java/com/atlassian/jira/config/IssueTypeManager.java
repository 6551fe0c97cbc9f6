package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;

/** Source: Implemented in a test mock compiled for Jira 8.20.22; used in apps compiled for Jira 8. */
public interface IssueTypeManager {
  Collection<IssueType> getIssueTypes();

  IssueType getIssueType(String id);

  IssueType createIssueType(String name, String description, Long avatarId);

  IssueType createSubTaskIssueType(String name, String description, Long avatarId);

  boolean hasAssociatedIssues(IssueType issueType);
}
