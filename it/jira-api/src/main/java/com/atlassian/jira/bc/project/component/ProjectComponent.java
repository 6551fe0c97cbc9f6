package com.atlassian.jira.bc.project.component;

import com.atlassian.jira.user.ApplicationUser;

/** Source: Used in apps compiled for Jira 8. */
public interface ProjectComponent {
  Long getId();

  String getName();

  String getDescription();

  Long getProjectId();

  String getLead();

  ApplicationUser getComponentLead();

  long getAssigneeType();
}
