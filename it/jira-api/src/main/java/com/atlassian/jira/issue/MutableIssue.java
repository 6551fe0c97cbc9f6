package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;

/** Source: Javadoc of Jira 7.x; used in apps compiled for Jira 11. */
@SuppressWarnings("rawtypes")
public interface MutableIssue extends Issue {
  Map<String, ModifiedValue> getModifiedFields();

  void resetModifiedFields();

  void setAffectedVersions(Collection<Version> versions);

  void setAssignee(ApplicationUser applicationUser);

  void setAssigneeId(String text);

  void setComponent(Collection<ProjectComponent> projectComponents);

  void setCreated(Timestamp timestamp);

  void setCustomFieldValue(CustomField customField, Object value);

  void setDescription(String text);

  void setDueDate(Timestamp timestamp);

  void setEnvironment(String text);

  void setEstimate(Long id);

  void setIssueType(IssueType issueType);

  void setIssueTypeId(String text);

  void setKey(String text);

  void setPriority(Priority priority);

  void setPriorityId(String text);

  void setProjectId(Long id);

  void setProjectObject(Project project);

  void setReporter(ApplicationUser applicationUser);

  void setReporterId(String text);

  void setResolution(Resolution resolution);

  void setResolutionDate(Timestamp timestamp);

  void setStatus(Status status);

  void setSummary(String text);

  void setUpdated(Timestamp timestamp);
}
