package org.poworkbench.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Answers every question of who may see or do what. Each door of the app asks here, and nowhere else. */
public final class Access {

  private final JiraAuthenticationContext authentication;
  private final PermissionManager permissions;
  private final GlobalPermissionManager globalPermissions;
  private final IssueManager issues;

  public Access(
      JiraAuthenticationContext authentication,
      PermissionManager permissions,
      GlobalPermissionManager globalPermissions,
      IssueManager issues) {
    this.authentication = authentication;
    this.permissions = permissions;
    this.globalPermissions = globalPermissions;
    this.issues = issues;
  }

  /** The issue of this key, if there is one and the person at hand may see it. */
  public Optional<Issue> visibleIssue(String key) {
    return Optional.<Issue>ofNullable(issues.getIssueObject(key)).filter(this::maySee);
  }

  /** The issue of this id, if there is one and the person at hand may see it. */
  public Optional<Issue> visibleIssue(long id) {
    return Optional.<Issue>ofNullable(issues.getIssueObject(id)).filter(this::maySee);
  }

  /** Whether there is an issue of this key that the person at hand may see. */
  public boolean maySeeIssue(String key) {
    return visibleIssue(key).isPresent();
  }

  /** Whether the person at hand may see the issue. */
  public boolean maySee(Issue issue) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person());
  }

  /** Whether the person at hand may see the project; an archived one is there for nobody. */
  public boolean maySee(Project project) {
    return maySee(project, person());
  }

  /** The same for somebody else, for whom Jira searches; null is anonymous. */
  public boolean maySee(Project project, ApplicationUser somebody) {
    return !project.isArchived()
        && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, somebody);
  }

  /** Whether the person at hand may edit the issue as it stands. */
  public boolean mayEdit(Issue issue) {
    return permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, person())
        && issues.isEditable(issue, person());
  }

  /** Whether the person at hand may set a finding of the issue aside: nobody does so without a name. */
  public boolean maySetAside(Issue issue) {
    return person() != null && mayEdit(issue);
  }

  /** Whether the person at hand administers the project; who administers this Jira does. */
  public boolean mayAdminister(Project project) {
    return isAdministrator()
        || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, person());
  }

  /** Whether the person at hand administers this Jira. */
  public boolean isAdministrator() {
    return person() != null
        && globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, person());
  }

  /** The key of the person at hand, empty for anonymous. */
  public String personKey() {
    return person() == null ? "" : person().getKey();
  }

  private ApplicationUser person() {
    return authentication.getLoggedInUser();
  }
}
