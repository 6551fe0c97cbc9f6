package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** Source: Implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 8. */
public interface ConstantsManager {
  Collection<IssueType> getAllIssueTypeObjects();

  Collection<IssueType> getRegularIssueTypeObjects();

  Collection<IssueType> getSubTaskIssueTypeObjects();

  IssueType getIssueType(String id);

  Collection<Status> getStatuses();

  Status getStatus(String id);

  Status getStatusByName(String name);

  Collection<Priority> getPriorities();

  Priority getPriorityObject(String id);

  Priority getDefaultPriority();

  Collection<Resolution> getResolutions();

  Resolution getResolution(String id);
}
