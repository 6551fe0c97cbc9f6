package com.atlassian.jira.project.type;

/** Source: overridden in an app compiled for Jira 11.0.0 (Project.getProjectTypeKey). */
public class ProjectTypeKey {
  private ProjectTypeKey() {}

  public String getKey() {
    throw new IllegalStateException("declaration");
  }
}
