package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.ofbiz.OfBizValueWrapper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;

/** Source: Implemented in an app compiled for Jira 11.0.0; implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
public interface Issue extends OfBizValueWrapper, IssueContext, WithId, WithKey {
  @Override
  Long getId();

  @Override
  String getKey();

  Long getNumber();

  @Override
  Project getProjectObject();

  @Override
  Long getProjectId();

  @Override
  IssueType getIssueType();

  @Override
  String getIssueTypeId();

  String getSummary();

  String getDescription();

  String getEnvironment();

  ApplicationUser getAssignee();

  String getAssigneeId();

  ApplicationUser getReporter();

  String getReporterId();

  ApplicationUser getCreator();

  String getCreatorId();

  Collection<ProjectComponent> getComponents();

  Collection<Version> getAffectedVersions();

  Collection<Version> getFixVersions();

  Timestamp getDueDate();

  Timestamp getCreated();

  Timestamp getUpdated();

  Timestamp getResolutionDate();

  Long getSecurityLevelId();

  Priority getPriority();

  Resolution getResolution();

  String getResolutionId();

  Status getStatus();

  String getStatusId();

  Long getOriginalEstimate();

  Long getEstimate();

  Long getTimeSpent();

  Object getCustomFieldValue(CustomField customField);

  boolean isSubTask();

  boolean isCreated();

  boolean isEditable();

  Long getParentId();

  Issue getParentObject();

  Collection<Issue> getSubTaskObjects();

  Set<Label> getLabels();

  boolean isArchived();

  ApplicationUser getArchivedByUser();

  String getArchivedById();

  Timestamp getArchivedDate();
}
