package com.atlassian.jira.project.version;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.Date;

/** Source: Used in apps compiled for Jira 8. */
public interface VersionManager {
  Version getVersion(Long id);

  Version getVersion(Long projectId, String versionName);

  Collection<Version> getAllVersions();

  Collection<Version> getAllVersionsForProjects(
      Collection<Project> projects, boolean includeArchived);

  Version createVersion(
      String name,
      Date startDate,
      Date releaseDate,
      String description,
      Long projectId,
      Long scheduleAfterVersion,
      boolean released)
      throws CreateException;
}
