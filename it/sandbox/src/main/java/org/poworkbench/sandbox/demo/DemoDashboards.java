package org.poworkbench.sandbox.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.poworkbench.sandbox.data.Dashboard;
import org.poworkbench.sandbox.data.DashboardItem;
import org.poworkbench.sandbox.data.DashboardShare;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;

/** The dashboard of the train: its manager's, for all who log in to see and for the people of the train to change. */
final class DemoDashboards {
  private static final String OWNER = "mia";
  private static final String TRAIN = "checkout-train";

  private final Site site;

  DemoDashboards(Site site) {
    this.site = site;
  }

  void create(List<ProjectRecord> projects) {
    String teams =
        projects.stream()
            .map(project -> "\"project-" + project.id() + "\"")
            .collect(Collectors.joining(",", "[", "]"));
    DashboardItem quality =
        site.dashboards()
            .newItem(
                "org.poworkbench:po-story-quality-item",
                Map.of(
                    "isConfigured", "true",
                    "version", "2",
                    "compare", "previous-sprint",
                    "teams", teams,
                    "stories", "open",
                    "rows", "10"));
    Dashboard empty =
        site.dashboards()
            .add(
                "Checkout train",
                "What the teams of the train begin with. Everybody sees what they may see.",
                OWNER,
                Dashboard.Layout.A);
    site.dashboards()
        .put(
            empty
                .with(quality)
                .sharedAs(
                    List.of(
                        DashboardShare.withWhoLoggedIn(false),
                        DashboardShare.withGroup(true, TRAIN))));
  }
}
