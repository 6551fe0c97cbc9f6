package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Source: Implemented in a test mock compiled for Jira 8.20.22; used in apps compiled for Jira 8. */
public interface ProjectRoleManager {
  Collection<ProjectRole> getProjectRoles();

  Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

  ProjectRole getProjectRole(Long id);

  ProjectRole getProjectRole(String name);

  boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project);

  ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project);
}
