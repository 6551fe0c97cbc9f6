package org.poworkbench.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.time.LocalDate;
import java.util.Date;
import org.poworkbench.sandbox.data.ProjectVersion;

/** A version as Jira's API shows it. Two of one id are equal. */
record SiteVersion(JiraObjects objects, ProjectVersion version) implements Version {
  @Override
  public Long getId() {
    return version.id();
  }

  @Override
  public String getName() {
    return version.name();
  }

  @Override
  public String getDescription() {
    return version.description();
  }

  @Override
  public Long getProjectId() {
    return version.projectId();
  }

  @Override
  public Project getProject() {
    return objects.project(version.projectId());
  }

  @Override
  public Long getSequence() {
    return version.sequence();
  }

  @Override
  public boolean isReleased() {
    return version.released();
  }

  @Override
  public boolean isArchived() {
    return version.archived();
  }

  @Override
  public Date getStartDate() {
    return date(version.startDate());
  }

  @Override
  public Date getReleaseDate() {
    return date(version.releaseDate());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SiteVersion that && version.id() == that.version.id();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(version.id());
  }

  @Override
  public String toString() {
    return version.name();
  }

  private static Date date(LocalDate date) {
    return date == null ? null : java.sql.Date.valueOf(date);
  }
}
