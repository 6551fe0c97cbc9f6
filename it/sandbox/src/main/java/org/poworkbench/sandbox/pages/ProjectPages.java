package org.poworkbench.sandbox.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.data.Permissions;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Redirect;
import org.poworkbench.sandbox.web.page.Reply;

/** The start page with its tour, and the projects that the reader may browse. */
final class ProjectPages {
  private static final String TEMPLATES = "org/poworkbench/sandbox/pages/";

  private final Site site;
  private final Surroundings surroundings;
  private final Tour tour;
  private final FieldTexts texts;

  ProjectPages(Site site, Surroundings surroundings, Tour tour) {
    this.site = site;
    this.surroundings = surroundings;
    this.tour = tour;
    this.texts = new FieldTexts(site);
  }

  /** A project in the list; its number of issues counts what the reader may see. */
  public record ProjectRow(String key, String name, String lead, long issues, String jqlEncoded) {}

  void addTo(Pages pages) {
    pages.get("/", request -> new Redirect("/secure/Dashboard.jspa"));
    pages.get("/secure/Dashboard.jspa", this::start);
    pages.get("/secure/BrowseProjects.jspa", this::projects);
    pages.get("/projects/{key}", this::project);
  }

  private Reply start(PageRequest request) {
    if (request.session().isAnonymous()) {
      return new Redirect("/login.jsp");
    }
    return Page.of(
        request.texts().of("start.title"),
        TEMPLATES + "start.vm",
        Map.of("tour", tour.stops(request.texts().locale())));
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
    return new Redirect("/issues/?jql=" + Links.ofProject(request.variable("key")));
  }
}
