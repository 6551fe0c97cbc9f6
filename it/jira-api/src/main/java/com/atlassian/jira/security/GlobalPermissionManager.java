package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/** Source: Used in apps compiled for Jira 11. */
public interface GlobalPermissionManager {
  boolean hasPermission(GlobalPermissionKey key, ApplicationUser user);
}
