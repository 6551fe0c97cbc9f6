package org.poworkbench.sandbox.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Permissions;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.web.page.PageRequest;

/** Who reads a page, and which issue they may see. */
final class Readers {
  private Readers() {}

  static Viewer viewer(Site site, PageRequest request) {
    return site.permissions().viewer(request.user().map(ApplicationUser::getKey).orElse(null));
  }

  /** The issue, if it exists and the reader may browse it: a stranger learns nothing from the difference. */
  static Optional<IssueRecord> visible(
      Site site, PageRequest request, Optional<IssueRecord> issue) {
    Viewer viewer = viewer(site, request);
    return issue.filter(found -> site.permissions().mayBrowse(found, viewer));
  }

  /** The visible issue of the parameter {@code id}. */
  static Optional<IssueRecord> visibleById(Site site, PageRequest request) {
    return visible(
        site,
        request,
        request
            .parameter("id")
            .filter(id -> id.matches("\\d{1,18}"))
            .flatMap(id -> site.issues().byId(Long.parseLong(id))));
  }

  /** The project that the path names with {@code {key}}, if it exists and the reader may browse it. */
  static Optional<ProjectRecord> visibleProject(Site site, PageRequest request) {
    Viewer viewer = viewer(site, request);
    return site.projects()
        .byKey(request.variable("key"))
        .filter(project -> site.permissions().has(Permissions.BROWSE_PROJECTS, project, viewer));
  }
}
