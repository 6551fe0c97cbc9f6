package org.poworkbench.sandbox.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.sandbox.data.Dashboard;
import org.poworkbench.sandbox.data.DashboardShare;
import org.poworkbench.sandbox.data.Dashboards;
import org.poworkbench.sandbox.data.Person;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.Viewer;
import org.poworkbench.sandbox.web.page.Page;
import org.poworkbench.sandbox.web.page.PageHandler;
import org.poworkbench.sandbox.web.page.PageRequest;
import org.poworkbench.sandbox.web.page.Pages;
import org.poworkbench.sandbox.web.page.Redirect;
import org.poworkbench.sandbox.web.page.Reply;
import org.poworkbench.sandbox.web.page.StatePages;

/** The list of dashboards, and the forms that create, share and remove one. */
final class DashboardForms {
  private static final String TEMPLATES = "org/poworkbench/sandbox/dashboard/";
  private static final String LIST = "/secure/ConfigurePortalPages!default.jspa";
  private static final int LONGEST_NAME = 255;

  private final Site site;
  private final AskedDashboards asked;
  private final Shares shares;

  /** A dashboard in the list. */
  public record Row(
      long id, String name, String description, String owner, List<String> shares, String rights) {}

  /** A share of the dashboard in its form. */
  public record ShareRow(int place, String words, boolean editing) {}

  DashboardForms(Site site) {
    this.site = site;
    this.asked = new AskedDashboards(site);
    this.shares = new Shares(site);
  }

  void addTo(Pages pages) {
    pages.get(LIST, this::list);
    pages.get("/secure/AddPortalPage!default.jspa", this::createForm);
    pages.post("/secure/AddPortalPage.jspa", this::create);
    pages.get("/secure/EditPortalPage!default.jspa", editing(this::editForm));
    pages.post("/secure/EditPortalPage.jspa", editing(this::edit));
    pages.post("/secure/SharePortalPage.jspa", owning(this::share));
    pages.post("/secure/DeletePortalPage.jspa", owning((dashboard, request) -> remove(dashboard)));
  }

  private interface Form {
    Reply answer(Dashboard dashboard, PageRequest request);
  }

  private PageHandler editing(Form form) {
    return with(Dashboards::mayEdit, form);
  }

  private PageHandler owning(Form form) {
    return with(Dashboards::owns, form);
  }

  private PageHandler with(AskedDashboards.Right right, Form form) {
    return request ->
        asked.answer(
            request,
            request.parameter("pageId", ""),
            right,
            dashboard -> form.answer(dashboard, request));
  }

  private Reply list(PageRequest request) {
    Viewer viewer = asked.viewer(request);
    List<Row> rows =
        site.dashboards().all().stream()
            .filter(dashboard -> site.dashboards().maySee(dashboard, viewer))
            .map(dashboard -> row(dashboard, viewer, request))
            .toList();
    return Page.of(
        request.texts().of("dashboards.title"), TEMPLATES + "list.vm", Map.of("rows", rows));
  }

  private Row row(Dashboard dashboard, Viewer viewer, PageRequest request) {
    String rights =
        site.dashboards().owns(dashboard, viewer)
            ? "owner"
            : site.dashboards().mayEdit(dashboard, viewer) ? "editor" : "";
    return new Row(
        dashboard.id(),
        dashboard.name(),
        dashboard.description(),
        site.people()
            .byKey(dashboard.ownerKey())
            .map(Person::displayName)
            .orElse(dashboard.ownerKey()),
        dashboard.shares().stream().map(share -> shares.words(share, request.texts())).toList(),
        rights);
  }

  private Reply createForm(PageRequest request) {
    return request.session().isAnonymous()
        ? StatePages.loginOrRefusal(request)
        : form(Optional.empty(), "", "", "AA", "", request);
  }

  private Reply editForm(Dashboard dashboard, PageRequest request) {
    return form(
        Optional.of(dashboard),
        dashboard.name(),
        dashboard.description(),
        dashboard.layout().name(),
        "",
        request);
  }

  private Page form(
      Optional<Dashboard> dashboard,
      String name,
      String description,
      String layout,
      String errorKey,
      PageRequest request) {
    Viewer viewer = asked.viewer(request);
    Map<String, Object> model = new HashMap<>();
    model.put("id", dashboard.map(one -> String.valueOf(one.id())).orElse(""));
    model.put("name", name);
    model.put("description", description);
    model.put("layout", layout);
    model.put("layouts", List.of(Dashboard.Layout.values()));
    model.put("error", errorKey.isEmpty() ? "" : request.texts().of(errorKey));
    model.put("owned", dashboard.filter(one -> site.dashboards().owns(one, viewer)).isPresent());
    model.put("shares", dashboard.map(one -> shareRows(one, request)).orElse(List.of()));
    model.put("choices", shares.choices(viewer, request.texts()));
    String title = dashboard.isPresent() ? "dashboard.edit" : "dashboard.create";
    return Page.of(request.texts().of(title), TEMPLATES + "form.vm", model);
  }

  private List<ShareRow> shareRows(Dashboard dashboard, PageRequest request) {
    List<ShareRow> rows = new ArrayList<>();
    for (DashboardShare share : dashboard.shares()) {
      rows.add(new ShareRow(rows.size(), shares.words(share, request.texts()), share.editing()));
    }
    return rows;
  }

  private Reply create(PageRequest request) {
    if (request.session().isAnonymous()) {
      return StatePages.loginOrRefusal(request);
    }
    Optional<String> error = nameError(request);
    if (error.isPresent()) {
      return again(Optional.empty(), error.get(), request);
    }
    Dashboard created =
        site.dashboards()
            .add(
                name(request),
                description(request),
                asked.viewer(request).userKey(),
                layout(request));
    return new Redirect(DashboardPages.path(created));
  }

  private Reply edit(Dashboard dashboard, PageRequest request) {
    Optional<String> error = nameError(request);
    if (error.isPresent()) {
      return again(Optional.of(dashboard), error.get(), request);
    }
    site.dashboards().put(dashboard.named(name(request), description(request), layout(request)));
    return new Redirect(DashboardPages.path(dashboard));
  }

  private Page again(Optional<Dashboard> dashboard, String errorKey, PageRequest request) {
    return form(
        dashboard, name(request), description(request), layout(request).name(), errorKey, request);
  }

  private static Optional<String> nameError(PageRequest request) {
    if (name(request).isEmpty()) {
      return Optional.of("dashboard.name.missing");
    }
    return name(request).length() > LONGEST_NAME
        ? Optional.of("dashboard.name.long")
        : Optional.empty();
  }

  private static String name(PageRequest request) {
    return request.parameter("portalPageName", "").strip();
  }

  private static String description(PageRequest request) {
    return request.parameter("portalPageDescription", "").strip();
  }

  private static Dashboard.Layout layout(PageRequest request) {
    String wanted = request.parameter("layout", "");
    return Arrays.stream(Dashboard.Layout.values())
        .filter(layout -> layout.name().equals(wanted))
        .findFirst()
        .orElse(Dashboard.Layout.AA);
  }

  private Reply share(Dashboard dashboard, PageRequest request) {
    List<DashboardShare> changed = new ArrayList<>(dashboard.shares());
    request
        .parameter("remove")
        .filter(place -> place.matches("\\d{1,3}"))
        .map(Integer::parseInt)
        .filter(place -> place < changed.size())
        .ifPresent(place -> changed.remove((int) place));
    shares
        .chosen(
            request.parameter("with", ""),
            request.parameter("right", "view").equals("edit"),
            asked.viewer(request),
            request.texts())
        .filter(share -> !changed.contains(share))
        .ifPresent(changed::add);
    site.dashboards().put(dashboard.sharedAs(changed));
    return new Redirect("/secure/EditPortalPage!default.jspa?pageId=" + dashboard.id());
  }

  private Reply remove(Dashboard dashboard) {
    site.dashboards().remove(dashboard.id());
    return new Redirect(LIST);
  }
}
