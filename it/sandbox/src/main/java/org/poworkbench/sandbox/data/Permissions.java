package org.poworkbench.sandbox.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.Visibility.Admission;
import org.poworkbench.sandbox.data.Visibility.VisibleProject;

/**
 * Who may do what. A permission on an issue is held through a grant of its project's scheme, and an
 * issue with a security level asks for one of the level's holders besides. On a project alone a grant
 * to reporter, assignee or a field counts for everybody who logged in, as in Jira. Archived issues and
 * projects can be browsed and nothing else.
 */
public final class Permissions {
  public static final String BROWSE_PROJECTS = "BROWSE_PROJECTS";

  private final People people;
  private final Roles roles;
  private final Schemes schemes;
  private final Projects projects;

  Permissions(People people, Roles roles, Schemes schemes, Projects projects) {
    this.people = people;
    this.roles = roles;
    this.schemes = schemes;
    this.projects = projects;
  }

  /** The viewer of that key; null, unknown and inactive people are nobody. */
  public Viewer viewer(String userKey) {
    return people
        .byKey(userKey)
        .filter(Person::active)
        .map(person -> new Viewer(person.key(), people.groupsOf(person.key())))
        .orElse(Viewer.ANONYMOUS);
  }

  public boolean hasGlobal(String permission, Viewer viewer) {
    boolean granted =
        schemes.globalGrants().stream()
            .filter(grant -> grant.permission().equals(permission))
            .anyMatch(grant -> grant.group() == null || viewer.groups().contains(grant.group()));
    return granted
        || (permission.equals(GlobalGrant.ADMINISTER)
            && hasGlobal(GlobalGrant.SYSTEM_ADMIN, viewer));
  }

  public boolean has(String permission, ProjectRecord project, Viewer viewer) {
    if (project.isArchived() && !permission.equals(BROWSE_PROJECTS)) {
      return false;
    }
    return holders(permission, project).stream()
        .anyMatch(holder -> holdsOnProject(holder, project, viewer));
  }

  public boolean has(String permission, IssueRecord issue, Viewer viewer) {
    ProjectRecord project = projects.byId(issue.projectId()).orElse(null);
    if (project == null || isFrozen(permission, issue, project)) {
      return false;
    }
    return holders(permission, project).stream()
            .anyMatch(holder -> holds(holder, issue, project, viewer))
        && admittedByLevel(issue, project, viewer);
  }

  public boolean mayBrowse(IssueRecord issue, Viewer viewer) {
    return has(BROWSE_PROJECTS, issue, viewer);
  }

  /** What the viewer may browse, for a query. */
  public Visibility visibility(Viewer viewer) {
    Map<Long, VisibleProject> visible = new LinkedHashMap<>();
    for (ProjectRecord project : projects.all()) {
      if (!project.isArchived()) {
        admission(holders(BROWSE_PROJECTS, project), project, viewer)
            .ifPresent(
                issues ->
                    visible.put(project.id(), new VisibleProject(issues, levels(project, viewer))));
      }
    }
    return new Visibility(viewer, visible);
  }

  private static boolean isFrozen(String permission, IssueRecord issue, ProjectRecord project) {
    return !permission.equals(BROWSE_PROJECTS) && (issue.isArchived() || project.isArchived());
  }

  private List<Holder> holders(String permission, ProjectRecord project) {
    return schemes.holders(project.permissionSchemeId(), permission);
  }

  private boolean admittedByLevel(IssueRecord issue, ProjectRecord project, Viewer viewer) {
    return issue.securityLevelId() == null
        || schemes.securityLevel(issue.securityLevelId()).stream()
            .flatMap(level -> level.holders().stream())
            .anyMatch(holder -> holds(holder, issue, project, viewer));
  }

  private boolean holdsOnProject(Holder holder, ProjectRecord project, Viewer viewer) {
    return holder.dependsOnIssue() ? !viewer.isAnonymous() : holdsAlways(holder, project, viewer);
  }

  private boolean holds(Holder holder, IssueRecord issue, ProjectRecord project, Viewer viewer) {
    return holder.dependsOnIssue()
        ? holdsOnIssue(holder, issue, viewer)
        : holdsAlways(holder, project, viewer);
  }

  private boolean holdsAlways(Holder holder, ProjectRecord project, Viewer viewer) {
    return switch (holder.kind()) {
      case ANYONE -> true;
      case LOGGED_IN -> !viewer.isAnonymous();
      case GROUP -> viewer.groups().contains(holder.parameter());
      case ROLE ->
          !viewer.isAnonymous()
              && roles.has(viewer.userKey(), viewer.groups(), holder.number(), project.id());
      case USER -> !viewer.isAnonymous() && viewer.userKey().equals(holder.parameter());
      case LEAD -> !viewer.isAnonymous() && viewer.userKey().equals(project.leadKey());
      case REPORTER, ASSIGNEE, USER_FIELD, GROUP_FIELD ->
          throw new IllegalArgumentException(holder.kind() + " depends on the issue");
    };
  }

  private static boolean holdsOnIssue(Holder holder, IssueRecord issue, Viewer viewer) {
    if (viewer.isAnonymous()) {
      return false;
    }
    return switch (holder.kind()) {
      case REPORTER -> viewer.userKey().equals(issue.reporter());
      case ASSIGNEE -> viewer.userKey().equals(issue.assignee());
      case USER_FIELD -> viewer.userKey().equals(issue.value(holder.number()));
      case GROUP_FIELD ->
          issue.value(holder.number()) instanceof String group && viewer.groups().contains(group);
      case ANYONE, LOGGED_IN, GROUP, ROLE, USER, LEAD ->
          throw new IllegalArgumentException(holder.kind() + " does not depend on the issue");
    };
  }

  private Map<Long, Admission> levels(ProjectRecord project, Viewer viewer) {
    Map<Long, Admission> levels = new LinkedHashMap<>();
    if (project.securitySchemeId() != null) {
      schemes.securityScheme(project.securitySchemeId()).stream()
          .flatMap(scheme -> scheme.levels().stream())
          .forEach(
              level ->
                  admission(level.holders(), project, viewer)
                      .ifPresent(admission -> levels.put(level.id(), admission)));
    }
    return levels;
  }

  private Optional<Admission> admission(
      List<Holder> holders, ProjectRecord project, Viewer viewer) {
    List<Holder> conditions = new ArrayList<>();
    for (Holder holder : holders) {
      if (!holder.dependsOnIssue() && holdsAlways(holder, project, viewer)) {
        return Optional.of(Admission.ALL);
      }
      if (holder.dependsOnIssue() && !viewer.isAnonymous()) {
        conditions.add(holder);
      }
    }
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Admission(false, List.copyOf(conditions)));
  }
}
