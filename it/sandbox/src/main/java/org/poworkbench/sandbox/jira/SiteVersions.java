package org.poworkbench.sandbox.jira;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.project.version.VersionManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import org.poworkbench.sandbox.data.ProjectVersion;
import org.poworkbench.sandbox.data.Projects;

/** The versions of projects. */
final class SiteVersions implements VersionManager {
  private final Projects projects;
  private final JiraObjects objects;

  SiteVersions(JiraObjects objects) {
    this.projects = objects.site().projects();
    this.objects = objects;
  }

  @Override
  public Version getVersion(Long id) {
    return projects.version(id).map(objects::version).orElse(null);
  }

  @Override
  public Version getVersion(Long projectId, String versionName) {
    return projects.versions(projectId).stream()
        .filter(version -> version.name().equalsIgnoreCase(versionName))
        .findFirst()
        .map(objects::version)
        .orElse(null);
  }

  @Override
  public Collection<Version> getAllVersions() {
    return projects.allVersions().stream().map(objects::version).toList();
  }

  @Override
  public Collection<Version> getAllVersionsForProjects(
      Collection<Project> some, boolean includeArchived) {
    return some.stream()
        .flatMap(project -> projects.versions(project.getId()).stream())
        .filter(version -> includeArchived || !version.archived())
        .map(objects::version)
        .toList();
  }

  @Override
  public Version createVersion(
      String name,
      Date startDate,
      Date releaseDate,
      String description,
      Long projectId,
      Long scheduleAfterVersion,
      boolean released)
      throws CreateException {
    if (getVersion(projectId, name) != null) {
      throw new CreateException("A version with this name already exists in this project.");
    }
    return objects.version(
        projects.addVersion(
            new ProjectVersion(
                0,
                projectId,
                name,
                description,
                0,
                released,
                false,
                day(startDate),
                day(releaseDate))));
  }

  private static LocalDate day(Date date) {
    return date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
  }
}
