package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Source: a compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; used in apps compiled for Jira 11. Values are read at run time. */
public class ProjectPermissions {
  private ProjectPermissions() {}

  public static final ProjectPermissionKey ADMINISTER_PROJECTS =
      new ProjectPermissionKey("ADMINISTER_PROJECTS");
  public static final ProjectPermissionKey BROWSE_PROJECTS =
      new ProjectPermissionKey("BROWSE_PROJECTS");
  public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");
}
