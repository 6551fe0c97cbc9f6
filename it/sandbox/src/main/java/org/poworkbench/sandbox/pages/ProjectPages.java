package org.poworkbench.sandbox.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.Dashboard;
import org.poworkbench.sandbox.data.Permissions;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Redirect;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** The start page with its tour, the projects that the reader may browse, and the pages of one of them. */
final class ProjectPages {
  private static final String TEMPLATES = "org/poworkbench/sandbox/pages/";

  private final Site site;
  private final Surroundings surroundings;
  private final Tour tour;
  private final FieldTexts texts;
  private final ProjectSidebar sidebar;

  ProjectPages(Site site, Surroundings surroundings, Tour tour) {
    this.site = site;
    this.surroundings = surroundings;
    this.tour = tour;
    this.texts = new FieldTexts(site);
    this.sidebar = new ProjectSidebar(surroundings);
  }

  /** A project in the list; its number of issues counts what the reader may see. */
  public record ProjectRow(String key, String name, String lead, long issues, String jqlEncoded) {}

  /** A number of the project's issues, and the query behind it. */
  public record Count(String label, long issues, String jqlEncoded) {}

  void addTo(Pages pages) {
    pages.get("/", request -> new Redirect("/secure/Dashboard.jspa"));
    pages.get("/secure/BrowseProjects.jspa", this::projects);
    pages.get("/projects/{key}", this::project);
  }

  Reply start(PageRequest request) {
    if (request.session().isAnonymous()) {
      return new Redirect("/login.jsp");
    }
    return Page.of(
        request.texts().of("start.title"),
        TEMPLATES + "start.vm",
        Map.of("tour", tour.stops(request.texts().locale()), "dashboards", dashboards(request)));
  }

  private List<Dashboard> dashboards(PageRequest request) {
    Viewer viewer = Readers.viewer(site, request);
    return site.dashboards().all().stream()
        .filter(dashboard -> site.dashboards().maySee(dashboard, viewer))
        .toList();
  }

  private Reply projects(PageRequest request) {
    Viewer viewer = Readers.viewer(site, request);
    List<ProjectRow> rows =
        site.projects().all().stream()
            .filter(project -> !project.isArchived())
            .filter(project -> site.permissions().has(Permissions.BROWSE_PROJECTS, project, viewer))
            .sorted(Comparator.comparing(ProjectRecord::name))
            .map(project -> row(project, request))
            .toList();
    return Page.of(
        request.texts().of("projects.title"), TEMPLATES + "projects.vm", Map.of("projects", rows));
  }

  private ProjectRow row(ProjectRecord project, PageRequest request) {
    long issues =
        surroundings
            .find("project = " + project.key(), request.userOrNull(), 0, 0, request)
            .total();
    return new ProjectRow(
        project.key(),
        project.name(),
        texts.person(project.leadKey()),
        issues,
        Links.ofProject(project.key()));
  }

  private Reply project(PageRequest request) {
    Optional<ProjectRecord> project = Readers.visibleProject(site, request);
    if (project.isEmpty()) {
      return request.session().isAnonymous()
          ? StatePages.loginOrRefusal(request)
          : StatePages.notFound(request.texts());
    }
    return request
        .parameter("selectedItem")
        .map(item -> pageOfApp(item, project.get(), request))
        .orElseGet(() -> overview(project.get(), request));
  }

  private Page pageOfApp(String item, ProjectRecord project, PageRequest request) {
    List<Surroundings.AppPanel> panels = surroundings.panels(item, project, request);
    Page page =
        panels.isEmpty()
            ? StatePages.notFound(request.texts())
            : Page.of(
                project.name(),
                TEMPLATES + "project-page.vm",
                Map.of("project", project, "panels", panels));
    return sidebar.beside(page, project, request);
  }

  private Page overview(ProjectRecord project, PageRequest request) {
    List<Count> counts =
        List.of(
            count("project.open", "resolution is EMPTY", project, request),
            count("project.mine", "assignee = currentUser()", project, request),
            count("project.all", "", project, request));
    return sidebar.beside(
        Page.of(
            project.name(),
            TEMPLATES + "project.vm",
            Map.of("project", project, "lead", texts.person(project.leadKey()), "counts", counts)),
        project,
        request);
  }

  private Count count(String key, String condition, ProjectRecord project, PageRequest request) {
    String jql = "project = " + project.key() + (condition.isEmpty() ? "" : " AND " + condition);
    long issues = surroundings.find(jql, request.userOrNull(), 0, 0, request).total();
    return new Count(request.texts().of(key), issues, Links.encoded(jql + " ORDER BY key DESC"));
  }
}
