package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Source: A compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; implemented in a test mock compiled for Jira 8.20.22; used in apps compiled for Jira 11. */
public interface PermissionManager {
  boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user);

  boolean hasPermission(ProjectPermissionKey key, Project project, ApplicationUser user);
}
