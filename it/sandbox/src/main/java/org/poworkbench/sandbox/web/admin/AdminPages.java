package org.poworkbench.sandbox.web.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.poworkbench.sandbox.plugin.PluginHost;
import org.poworkbench.sandbox.web.fragment.WebFragments;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageFrame.MenuItem;
import org.poworkbench.sandbox.web.page.PageFrame.MenuSection;
import org.poworkbench.sandbox.web.page.PageHandler;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;
import org.poworkbench.sandbox.web.velocity.AppTemplates;

/** The administration: apps with their modules, custom fields, and what apps add to the menu. */
public final class AdminPages {
  private static final String TEMPLATES = "org/poworkbench/sandbox/web/admin/";
  private static final String APP_MENU = "admin_plugins_menu";

  private final PluginHost plugins;
  private final WebFragments fragments;
  private final AppTemplates templates;
  private final Supplier<Optional<CustomFieldManager>> fields;

  public AdminPages(
      PluginHost plugins,
      WebFragments fragments,
      AppTemplates templates,
      Supplier<Optional<CustomFieldManager>> fields) {
    this.plugins = plugins;
    this.fragments = fragments;
    this.templates = templates;
    this.fields = fields;
  }

  public void addTo(Pages pages) {
    pages
        .get("/secure/admin/ViewApps.jspa", forAdministrators(this::apps))
        .get("/secure/admin/ViewCustomFields.jspa", forAdministrators(this::customFields));
  }

  private static PageHandler forAdministrators(PageHandler handler) {
    return request ->
        request.session().administrator()
            ? handler.handle(request)
            : StatePages.loginOrRefusal(request);
  }

  private Reply apps(PageRequest request) {
    return Page.of(
            request.texts().of("admin.apps"),
            TEMPLATES + "apps.vm",
            Map.of("plugins", List.copyOf(plugins.plugins()), "templates", templates))
        .inAdministration();
  }

  private Reply customFields(PageRequest request) {
    List<CustomField> all =
        fields
            .get()
            .map(manager -> new ArrayList<>(manager.getCustomFieldObjects()))
            .orElseGet(ArrayList::new);
    all.sort(Comparator.comparing(CustomField::getName));
    return Page.of(
            request.texts().of("admin.fields"), TEMPLATES + "fields.vm", Map.of("fields", all))
        .inAdministration();
  }

  /** The menu beside administration pages. */
  public List<MenuSection> menu(PageRequest request) {
    List<MenuSection> menu = new ArrayList<>();
    menu.add(
        new MenuSection(
            "sandbox",
            request.texts().of("admin.sandbox"),
            List.of(
                new MenuItem(
                    "view_apps",
                    request.texts().of("admin.apps"),
                    "/secure/admin/ViewApps.jspa",
                    ""),
                new MenuItem(
                    "view_custom_fields",
                    request.texts().of("admin.fields"),
                    "/secure/admin/ViewCustomFields.jspa",
                    ""),
                new MenuItem(
                    "view_audit_log", request.texts().of("audit.title"), "/auditing/view", ""),
                new MenuItem(
                    "view_workflows",
                    request.texts().of("workflows.title"),
                    "/secure/admin/workflows/ListWorkflows.jspa",
                    ""))));
    Map<String, Object> context = fragments.context(request, null, Map.of());
    String base = request.servletRequest().getContextPath();
    for (WebFragments.ShownSection section : fragments.sections(APP_MENU, context)) {
      menu.add(
          new MenuSection(
              section.completeKey(),
              section.label(),
              MenuLinks.of(fragments.links(section.name(), context), base)));
    }
    return menu;
  }
}
