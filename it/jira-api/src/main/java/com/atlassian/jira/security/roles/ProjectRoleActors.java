package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Source: used in apps compiled for Jira 8. */
public interface ProjectRoleActors {
  Set<ApplicationUser> getApplicationUsers();
}
