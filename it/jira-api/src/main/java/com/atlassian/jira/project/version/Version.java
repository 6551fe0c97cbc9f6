package com.atlassian.jira.project.version;

import com.atlassian.jira.project.Project;
import java.util.Date;

/** Source: Used in apps compiled for Jira 8. */
public interface Version {
  Long getId();

  String getName();

  String getDescription();

  Long getProjectId();

  Project getProject();

  Long getSequence();

  boolean isReleased();

  boolean isArchived();

  Date getStartDate();

  Date getReleaseDate();
}
