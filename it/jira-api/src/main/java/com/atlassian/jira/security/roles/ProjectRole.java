package com.atlassian.jira.security.roles;

/** Source: Implemented in a test mock compiled for Jira 8.20.22; used in apps compiled for Jira 8. */
public interface ProjectRole {
  Long getId();

  String getName();

  String getDescription();
}
