package org.poworkbench.sandbox.web.admin;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.HostServices;
import org.poworkbench.sandbox.web.fragment.WebFragments;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageFrame.MenuItem;
import org.poworkbench.sandbox.web.page.PageFrame.MenuSection;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** The settings of a project at Jira's address: a first page, and the menu that apps add their pages to. */
public final class ProjectConfigPages {
  /** The section that pages of apps name to stand in the frame of a project's settings. */
  public static final String SECTION = "atl.jira.proj.config";

  private static final String ADDRESS = "/plugins/servlet/project-config/";
  private static final String TEMPLATE = "org/poworkbench/sandbox/web/admin/project-config.vm";
  private static final int GROUPS = 4;

  private final WebFragments fragments;
  private final HostServices services;

  public ProjectConfigPages(WebFragments fragments, HostServices services) {
    this.fragments = fragments;
    this.services = services;
  }

  public void addTo(Pages pages) {
    pages.get(ADDRESS + "{key}", this::summary);
  }

  private Reply summary(PageRequest request) {
    Optional<Project> project = administered(request.variable("key"), request);
    if (project.isEmpty()) {
      return StatePages.loginOrRefusal(request);
    }
    return Page.of(
            request.texts().of("project.config.title", project.get().getName()),
            TEMPLATE,
            Map.of("project", project.get()))
        .inAdministration()
        .beside(menu(project.get(), "", request));
  }

  /** The page in the frame of this project's settings; as it is when the reader does not administer the project. */
  public Page inFrame(Page page, String projectKey, String activeTab, PageRequest request) {
    return administered(projectKey, request)
        .map(project -> page.beside(menu(project, activeTab, request)))
        .orElse(page);
  }

  private Optional<Project> administered(String key, PageRequest request) {
    return Optional.ofNullable(services.get(ProjectManager.class).getProjectObjByKey(key))
        .filter(
            project ->
                request.session().administrator()
                    || services
                        .get(PermissionManager.class)
                        .hasPermission(
                            ProjectPermissions.ADMINISTER_PROJECTS, project, request.userOrNull()));
  }

  private Page.Sidebar menu(Project project, String activeTab, PageRequest request) {
    Map<String, Object> context = fragments.context(request, project, Map.of());
    String base = request.servletRequest().getContextPath();
    List<MenuSection> sections = new ArrayList<>();
    sections.add(
        new MenuSection(
            "project-config",
            project.getName(),
            List.of(
                new MenuItem(
                    "view_project_summary",
                    request.texts().of("project.config.summary"),
                    ADDRESS + project.getKey(),
                    ""),
                new MenuItem(
                    "view_project",
                    request.texts().of("project.config.back"),
                    "/projects/" + project.getKey(),
                    ""))));
    List<MenuItem> grouped = new ArrayList<>();
    for (int group = 1; group <= GROUPS; group++) {
      grouped.addAll(
          MenuLinks.of(fragments.links(SECTION + "/projectgroup" + group, context), base));
    }
    if (!grouped.isEmpty()) {
      sections.add(
          new MenuSection("project-apps", request.texts().of("project.config.apps"), grouped));
    }
    fragments
        .sections(SECTION, context)
        .forEach(
            section ->
                sections.add(
                    new MenuSection(
                        section.completeKey(),
                        section.label(),
                        MenuLinks.of(fragments.links(section.name(), context), base))));
    return new Page.Sidebar(
        request.texts().of("project.config.title", project.getName()), sections, activeTab);
  }
}
