package org.poworkbench.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;

/** Answers questions of permission by the site's grants. */
final class SitePermissions implements PermissionManager, GlobalPermissionManager {
  private final Site site;

  SitePermissions(Site site) {
    this.site = site;
  }

  @Override
  public boolean hasPermission(ProjectPermissionKey key, Issue issue, ApplicationUser user) {
    return has(key.permissionKey(), issue, user);
  }

  @Override
  public boolean hasPermission(ProjectPermissionKey key, Project project, ApplicationUser user) {
    return site.projects()
        .byId(project.getId())
        .filter(found -> site.permissions().has(key.permissionKey(), found, viewer(user)))
        .isPresent();
  }

  @Override
  public boolean hasPermission(GlobalPermissionKey key, ApplicationUser user) {
    return site.permissions().hasGlobal(key.getKey(), viewer(user));
  }

  boolean has(String permission, Issue issue, ApplicationUser user) {
    return facts(issue)
        .filter(found -> site.permissions().has(permission, found, viewer(user)))
        .isPresent();
  }

  Viewer viewer(ApplicationUser user) {
    return user == null ? Viewer.ANONYMOUS : site.permissions().viewer(user.getKey());
  }

  /** The issue object as it is at hand, as in Jira: a change that is not stored counts. */
  private Optional<IssueRecord> facts(Issue issue) {
    return issue instanceof SiteIssue ours
        ? Optional.of(ours.record())
        : site.issues().byId(issue.getId());
  }
}
