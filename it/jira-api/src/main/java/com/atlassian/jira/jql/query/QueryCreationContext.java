package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Source: Used in apps compiled for Jira 8. */
public interface QueryCreationContext {
  ApplicationUser getApplicationUser();

  boolean isSecurityOverriden();

  Set<String> getDeterminedProjects();
}
