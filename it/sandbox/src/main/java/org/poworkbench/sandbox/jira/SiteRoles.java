package org.poworkbench.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.People;
import org.poworkbench.sandbox.data.Roles;

/** The site's project roles. */
final class SiteRoles implements ProjectRoleManager {
  private final Roles roles;
  private final People people;
  private final JiraObjects objects;

  SiteRoles(JiraObjects objects) {
    this.roles = objects.site().roles();
    this.people = objects.site().people();
    this.objects = objects;
  }

  @Override
  public Collection<ProjectRole> getProjectRoles() {
    return roles.all().stream().map(objects::role).toList();
  }

  @Override
  public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
    return getProjectRoles().stream()
        .filter(role -> isUserInProjectRole(user, role, project))
        .toList();
  }

  @Override
  public ProjectRole getProjectRole(Long id) {
    return roles.byId(id).map(objects::role).orElse(null);
  }

  @Override
  public ProjectRole getProjectRole(String name) {
    return roles.byName(name).map(objects::role).orElse(null);
  }

  @Override
  public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
    return user != null
        && roles.has(user.getKey(), people.groupsOf(user.getKey()), role.getId(), project.getId());
  }

  @Override
  public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
    Set<ApplicationUser> users =
        roles.members(role.getId(), project.getId()).stream()
            .flatMap(key -> people.byKey(key).stream())
            .map(objects::user)
            .collect(Collectors.toSet());
    return () -> users;
  }
}
