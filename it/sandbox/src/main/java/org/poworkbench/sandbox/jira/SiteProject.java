package org.poworkbench.sandbox.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import org.poworkbench.sandbox.data.ProjectRecord;

/** A project as Jira's API shows it. Two of one id are equal. */
record SiteProject(JiraObjects objects, ProjectRecord project) implements Project {
  @Override
  public Long getId() {
    return project.id();
  }

  @Override
  public String getKey() {
    return project.key();
  }

  @Override
  public String getName() {
    return project.name();
  }

  @Override
  public String getDescription() {
    return project.description();
  }

  @Override
  public String getUrl() {
    return null;
  }

  @Override
  public String getEmail() {
    return null;
  }

  @Override
  public Long getAssigneeType() {
    return null;
  }

  @Override
  public String getLeadUserKey() {
    return project.leadKey();
  }

  @Override
  public ApplicationUser getProjectLead() {
    return objects.user(project.leadKey());
  }

  @Override
  public ApplicationUser getLead() {
    return getProjectLead();
  }

  @Override
  public ProjectCategory getProjectCategory() {
    return null;
  }

  @Override
  public ProjectTypeKey getProjectTypeKey() {
    return new ProjectTypeKey(project.typeKey());
  }

  @Override
  public Collection<ProjectComponent> getComponents() {
    return objects.site().projects().components(project.id()).stream()
        .map(objects::component)
        .toList();
  }

  @Override
  public Collection<Version> getVersions() {
    return objects.site().projects().versions(project.id()).stream().map(objects::version).toList();
  }

  @Override
  public Collection<IssueType> getIssueTypes() {
    return project.issueTypeIds().stream().map(objects::issueType).toList();
  }

  @Override
  public String getOriginalKey() {
    return project.originalKey();
  }

  @Override
  public boolean isArchived() {
    return project.isArchived();
  }

  @Override
  public ApplicationUser getArchivedBy() {
    return project.isArchived() ? objects.user(project.archived().by()) : null;
  }

  @Override
  public Date getArchivedDate() {
    return project.isArchived() ? Date.from(project.archived().at()) : null;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Project that && getId().equals(that.getId());
  }

  @Override
  public int hashCode() {
    return getId().hashCode();
  }

  @Override
  public String toString() {
    return "Project: " + project.key();
  }
}
