package org.poworkbench.sandbox.jira;

import com.atlassian.jira.security.roles.ProjectRole;
import org.poworkbench.sandbox.data.Role;

/** A project role as Jira's API shows it. */
record SiteRole(Role role) implements ProjectRole {
  @Override
  public Long getId() {
    return role.id();
  }

  @Override
  public String getName() {
    return role.name();
  }

  @Override
  public String getDescription() {
    return role.description();
  }
}
