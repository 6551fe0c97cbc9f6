package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.entity.WithKey;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;

/** Source: A compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; implemented in an app compiled for Jira 11.0.0; implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
public interface Project extends WithId, WithKey {
  @Override
  Long getId();

  @Override
  String getKey();

  String getName();

  String getDescription();

  String getUrl();

  String getEmail();

  Long getAssigneeType();

  String getLeadUserKey();

  ApplicationUser getProjectLead();

  ProjectCategory getProjectCategory();

  ProjectTypeKey getProjectTypeKey();

  Collection<ProjectComponent> getComponents();

  Collection<Version> getVersions();

  Collection<IssueType> getIssueTypes();

  ApplicationUser getLead();

  String getOriginalKey();

  boolean isArchived();

  ApplicationUser getArchivedBy();

  Date getArchivedDate();
}
