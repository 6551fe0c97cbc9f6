package org.poworkbench.sandbox.dashboard;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.poworkbench.sandbox.data.Dashboard;
import org.poworkbench.sandbox.data.Dashboards;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** The dashboard that a request is about, as far as its reader has the right that is needed. */
final class AskedDashboards {
  private final Site site;

  /** What is needed of the reader. */
  @FunctionalInterface
  interface Right {
    boolean has(Dashboards dashboards, Dashboard dashboard, Viewer viewer);
  }

  /** Answers a request about a dashboard. */
  @FunctionalInterface
  interface Answer {
    Reply to(Dashboard dashboard) throws Exception;
  }

  AskedDashboards(Site site) {
    this.site = site;
  }

  Viewer viewer(PageRequest request) {
    return site.permissions().viewer(request.user().map(ApplicationUser::getKey).orElse(null));
  }

  /** Who may not even see the dashboard does not learn whether it exists. */
  Reply answer(PageRequest request, String id, Right right, Answer answer) throws Exception {
    Viewer viewer = viewer(request);
    Optional<Dashboard> visible =
        byId(id).filter(dashboard -> site.dashboards().maySee(dashboard, viewer));
    if (visible.isEmpty()) {
      return request.session().isAnonymous()
          ? StatePages.loginOrRefusal(request)
          : StatePages.notFound(request.texts());
    }
    return right.has(site.dashboards(), visible.get(), viewer)
        ? answer.to(visible.get())
        : StatePages.notAllowed(request.texts());
  }

  private Optional<Dashboard> byId(String id) {
    return id.matches("\\d{1,18}") ? site.dashboards().byId(Long.parseLong(id)) : Optional.empty();
  }
}
