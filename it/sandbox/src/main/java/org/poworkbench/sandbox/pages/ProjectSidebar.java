package org.poworkbench.sandbox.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageFrame.MenuItem;
import org.poworkbench.sandbox.web.page.PageFrame.MenuSection;
import org.poworkbench.sandbox.web.page.PageRequest;

/** The navigation beside the pages of a project: the sandbox's own, then what apps add to Jira's section for it. */
public final class ProjectSidebar {
  /** The item of the backlog. */
  public static final String BACKLOG = "project-backlog";

  private static final Pattern SELECTED_ITEM = Pattern.compile("[?&]selectedItem=([^&#]+)");

  private final Surroundings surroundings;

  public ProjectSidebar(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** The page with the project's navigation beside it. */
  public Page beside(Page page, ProjectRecord project, PageRequest request) {
    return beside(page, project, "", request);
  }

  /** The page with the project's navigation beside it, in which this item of the sandbox is the present one. */
  public Page beside(Page page, ProjectRecord project, String ownItem, PageRequest request) {
    List<MenuItem> items = new ArrayList<>(ownItems(project, request));
    List<Surroundings.AppLink> links = surroundings.sidebarLinks(project, request);
    links.forEach(
        link -> items.add(new MenuItem(link.id(), link.label(), link.path(), link.app())));
    if (surroundings.administers(project, request)) {
      items.add(
          new MenuItem(
              "project-settings",
              request.texts().of("project.config"),
              "/plugins/servlet/project-config/" + project.key(),
              ""));
    }
    String selected = ownItem.isEmpty() ? selected(links, request) : ownItem;
    return page.beside(
        new Page.Sidebar(
            request.texts().of("project.navigation"),
            List.of(new MenuSection("project", project.name(), items)),
            selected));
  }

  private List<MenuItem> ownItems(ProjectRecord project, PageRequest request) {
    List<MenuItem> items = new ArrayList<>();
    items.add(
        new MenuItem(
            "project-overview",
            request.texts().of("project.overview"),
            "/projects/" + project.key(),
            ""));
    surroundings
        .backlogPath(project)
        .ifPresent(
            path ->
                items.add(new MenuItem(BACKLOG, request.texts().of("backlog.title"), path, "")));
    items.add(
        new MenuItem(
            "project-issues",
            request.texts().of("frame.issues"),
            "/issues/?jql=" + Links.ofProject(project.key()),
            ""));
    return items;
  }

  /** The link whose address names the selected item; empty without one, then the page's own address tells. */
  private static String selected(List<Surroundings.AppLink> links, PageRequest request) {
    String wanted = request.parameter("selectedItem", "");
    return links.stream()
        .filter(link -> leadsTo(link.path(), wanted))
        .map(Surroundings.AppLink::id)
        .findFirst()
        .orElse(wanted);
  }

  private static boolean leadsTo(String path, String item) {
    Matcher named = SELECTED_ITEM.matcher(path);
    return named.find() && named.group(1).equals(item);
  }
}
