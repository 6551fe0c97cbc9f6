package org.poworkbench.sandbox.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.poworkbench.sandbox.data.Dashboard;
import org.poworkbench.sandbox.data.DashboardItem;
import org.poworkbench.sandbox.data.Dashboards;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.web.fragment.WebFragments;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageHandler;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.PlainReply;
import org.poworkbench.sandbox.web.page.Redirect;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/**
 * A dashboard with its items. What an item shows is asked by its script, as the reader; what is configured is kept with the
 * dashboard and changed by its owner and whom editing is shared with.
 */
public final class DashboardPages {
  private static final String TEMPLATES = "org/poworkbench/sandbox/dashboard/";
  private static final String ITEM = "/sandbox/dashboard/{id}/items/{item}/";
  private static final int LONGEST_PREFERENCE = 10_000;

  private final Site site;
  private final DashboardItemModules modules;
  private final WebFragments fragments;
  private final PageHandler start;
  private final AskedDashboards asked;
  private final ObjectMapper json = new ObjectMapper();

  /**
   * An item as its page shows it.
   *
   * @param state {@code live}, {@code failed} or {@code gone}
   */
  public record ShownItem(
      long id,
      String app,
      String state,
      String title,
      String bodyHtml,
      String amdModule,
      boolean configurable,
      String preferences) {}

  /**
   * @param start the page of who asks for no dashboard
   */
  public DashboardPages(
      Site site, DashboardItemModules modules, WebFragments fragments, PageHandler start) {
    this.site = site;
    this.modules = modules;
    this.fragments = fragments;
    this.start = start;
    this.asked = new AskedDashboards(site);
  }

  public void addTo(Pages pages) {
    pages.get("/secure/Dashboard.jspa", this::open);
    pages.post("/sandbox/dashboard/{id}/items", this::add);
    pages.post(ITEM + "move", this::move);
    pages.post(ITEM + "remove", this::remove);
    pages.post(ITEM + "preferences", this::configure);
    new DashboardForms(site).addTo(pages);
  }

  static String path(Dashboard dashboard) {
    return "/secure/Dashboard.jspa?selectPageId=" + dashboard.id();
  }

  private Reply open(PageRequest request) throws Exception {
    Optional<String> id = request.parameter("selectPageId");
    return id.isEmpty()
        ? start.handle(request)
        : asked.answer(
            request, id.get(), Dashboards::maySee, dashboard -> page(dashboard, request));
  }

  private Page page(Dashboard dashboard, PageRequest request) {
    Viewer viewer = asked.viewer(request);
    Map<String, Object> context = fragments.context(request, null, Map.of());
    Map<String, Object> model = new HashMap<>();
    model.put("dashboard", dashboard);
    model.put("columns", columns(dashboard, context, request));
    model.put("editable", site.dashboards().mayEdit(dashboard, viewer));
    model.put("owned", site.dashboards().owns(dashboard, viewer));
    model.put("owner", owner(dashboard));
    model.put("offers", modules.offers(context));
    return Page.of(dashboard.name(), TEMPLATES + "dashboard.vm", model)
        .withContexts(ItemScripts.CONTEXT);
  }

  private String owner(Dashboard dashboard) {
    return site.people()
        .byKey(dashboard.ownerKey())
        .map(person -> person.displayName())
        .orElse(dashboard.ownerKey());
  }

  private List<List<ShownItem>> columns(
      Dashboard dashboard, Map<String, Object> context, PageRequest request) {
    List<List<ShownItem>> columns = new ArrayList<>();
    for (int column = 0; column < dashboard.layout().columns(); column++) {
      columns.add(
          dashboard.column(column).stream().map(item -> shown(item, context, request)).toList());
    }
    return columns;
  }

  private ShownItem shown(DashboardItem item, Map<String, Object> context, PageRequest request) {
    return modules
        .view(item.moduleKey(), context)
        .map(view -> shown(item, view, request))
        .orElseGet(() -> without(item, "gone", request.texts().of("dashboard.gone"), request, ""));
  }

  private ShownItem shown(DashboardItem item, DashboardItemModules.View view, PageRequest request) {
    return view.failed()
        ? without(item, "failed", view.title(), request, view.html())
        : new ShownItem(
            item.id(),
            item.moduleKey(),
            "live",
            view.title(),
            view.html(),
            view.amdModule(),
            view.configurable(),
            text(item.preferences()));
  }

  private static ShownItem without(
      DashboardItem item, String state, String title, PageRequest request, String incident) {
    String sentence = request.texts().of("dashboard." + state + ".sentence", incident);
    return new ShownItem(item.id(), item.moduleKey(), state, title, sentence, "", false, "{}");
  }

  private String text(Map<String, String> preferences) {
    try {
      return json.writeValueAsString(preferences);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private Reply add(PageRequest request) throws Exception {
    return changed(request, dashboard -> withNewItem(dashboard, request));
  }

  private Dashboard withNewItem(Dashboard dashboard, PageRequest request) {
    String wanted = request.parameter("moduleKey", "");
    boolean offered =
        modules.offers(fragments.context(request, null, Map.of())).stream()
            .anyMatch(offer -> offer.moduleKey().equals(wanted));
    return offered ? dashboard.with(site.dashboards().newItem(wanted, Map.of())) : dashboard;
  }

  private Reply move(PageRequest request) throws Exception {
    long item = item(request);
    return changed(
        request,
        dashboard ->
            switch (request.parameter("to", "")) {
              case "up" -> dashboard.moved(item, -1);
              case "down" -> dashboard.moved(item, 1);
              case "column" -> dashboard.inNextColumn(item);
              default -> dashboard;
            });
  }

  private Reply remove(PageRequest request) throws Exception {
    return changed(request, dashboard -> dashboard.without(item(request)));
  }

  private Reply changed(PageRequest request, UnaryOperator<Dashboard> change) throws Exception {
    return asked.answer(
        request,
        request.variable("id"),
        Dashboards::mayEdit,
        dashboard -> {
          site.dashboards().put(change.apply(dashboard));
          return new Redirect(path(dashboard));
        });
  }

  private Reply configure(PageRequest request) throws Exception {
    return asked.answer(
        request,
        request.variable("id"),
        Dashboards::mayEdit,
        dashboard -> configure(dashboard, request));
  }

  private Reply configure(Dashboard dashboard, PageRequest request) throws IOException {
    Optional<DashboardItem> item = dashboard.item(item(request));
    Optional<Map<String, String>> preferences = preferences(request);
    if (item.isEmpty()) {
      return StatePages.notFound(request.texts());
    }
    if (preferences.isEmpty()) {
      return PlainReply.json(400, "{\"error\":\"Preferences are texts by name.\"}");
    }
    site.dashboards().configure(item.get().id(), preferences.get());
    return PlainReply.json(200, text(preferences.get()));
  }

  /** Texts by name, as Jira keeps them; anything else is refused. */
  private Optional<Map<String, String>> preferences(PageRequest request) throws IOException {
    Map<String, String> preferences = new HashMap<>();
    JsonNode sent;
    try {
      sent = json.readTree(request.servletRequest().getInputStream());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    if (!sent.isObject()) {
      return Optional.empty();
    }
    for (Map.Entry<String, JsonNode> one : sent.properties()) {
      if (!one.getValue().isTextual() || one.getValue().textValue().length() > LONGEST_PREFERENCE) {
        return Optional.empty();
      }
      preferences.put(one.getKey(), one.getValue().textValue());
    }
    return Optional.of(preferences);
  }

  private static long item(PageRequest request) {
    String id = request.variable("item");
    return id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
  }
}
