package org.poworkbench.sandbox.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.data.Dashboard;
import org.poworkbench.sandbox.data.DashboardItem;
import org.poworkbench.sandbox.data.DashboardShare;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.plugin.Plugin;
import org.poworkbench.sandbox.plugin.TinyApp;

class DashboardTest {
  private static final String ITEM = "tiny:tiny-item";

  @TempDir static Path folder;
  private static Sandbox sandbox;
  private static Site site;

  @BeforeAll
  static void start() {
    sandbox =
        Sandbox.start(
            SandboxOptions.at(folder.resolve("home"))
                .withDemo(true)
                .withApp(app("tiny", item("")).jar(folder)));
    site = sandbox.site();
  }

  @AfterAll
  static void stop() {
    sandbox.close();
  }

  private static TinyApp app(String key, String item) {
    return TinyApp.named(key)
        .file("item.vm", "<p class='view'>Drawn by the server</p>")
        .file("item.js", "define('tiny/item', [], function () { return function () {}; });")
        .file("other.js", "define('tiny/other', [], function () {});")
        .file("item.png", "x")
        .module(
            """
            <web-resource key="script"><context>atl.dashboard</context>
              <resource type="download" name="item.js" location="item.js"/>
              <resource type="download" name="item.png" location="item.png"/></web-resource>
            """)
        .module(
            """
            <web-resource key="elsewhere"><context>atl.general</context>
              <resource type="download" name="other.js" location="other.js"/></web-resource>
            """)
        .module(item);
  }

  /** The item's module without the part that is named. */
  private static String item(String without) {
    Map<String, String> parts =
        Map.of(
            "title", "<title>Tiny</title>",
            "categories", "<categories><category>Jira</category></categories>",
            "author", "<author><name>Tiny and sons</name></author>",
            "thumbnail", "<thumbnail location='/download/resources/tiny:script/item.png'/>",
            "amd-module", "<amd-module>tiny/item</amd-module>",
            "view", "<resource name='view' type='velocity' location='item.vm'/>");
    String definition =
        List.of("title", "categories", "author", "thumbnail").stream()
            .filter(name -> !name.equals(without))
            .map(parts::get)
            .collect(Collectors.joining());
    String others =
        List.of("view", "amd-module").stream()
            .filter(name -> !name.equals(without))
            .map(parts::get)
            .collect(Collectors.joining());
    return "<dashboard-item key='tiny-item' configurable='true'><definition>%s</definition>%s</dashboard-item>"
        .formatted(definition, others);
  }

  private static Dashboard dashboard(DashboardShare... shares) {
    Dashboard empty = site.dashboards().add("Quality", "", "pat", Dashboard.Layout.AA);
    DashboardItem item = site.dashboards().newItem(ITEM, Map.of("teams", "[1]"));
    return site.dashboards().put(empty.with(item).sharedAs(List.of(shares)));
  }

  @Test
  void drawsTheViewOfAnItemAndHandsItsPreferencesToItsScript() throws Exception {
    String page = get("pat", "/secure/Dashboard.jspa?selectPageId=" + dashboard().id()).body();

    assertTrue(page.contains("<p class='view'>Drawn by the server</p>"), page);
    assertTrue(page.contains("data-amd-module=\"tiny/item\""), page);
    assertTrue(page.contains("{&quot;teams&quot;:&quot;[1]&quot;}"), page);
    assertTrue(page.contains("/download/resources/tiny:script/item.js"), page);
  }

  @ParameterizedTest(name = "shared with {0}: outsider {1}, anonymous {2}")
  @CsvSource({
    "nobody, 404, 302",
    "everyone, 200, 200",
    "logged-in, 200, 302",
    "a group of the outsider, 200, 302",
    "a group of others, 404, 302",
    "a project of others, 404, 302",
    "a role of others, 404, 302"
  })
  void showsADashboardToWhomItIsSharedWith(String with, int outsider, int anonymous)
      throws Exception {
    Dashboard dashboard = with.equals("nobody") ? dashboard() : dashboard(share(with));
    String path = "/secure/Dashboard.jspa?selectPageId=" + dashboard.id();

    assertEquals(200, get("pat", path).statusCode());
    assertEquals(outsider, get("outsider", path).statusCode());
    assertEquals(anonymous, get("", path).statusCode());
  }

  private static DashboardShare share(String with) {
    long project = site.projects().byKey("CHK").orElseThrow().id();
    return switch (with) {
      case "everyone" -> DashboardShare.withEveryone();
      case "logged-in" -> DashboardShare.withWhoLoggedIn(false);
      case "a group of the outsider" -> {
        site.people().addGroup("strangers");
        site.people().join("strangers", "outsider");
        yield DashboardShare.withGroup(false, "strangers");
      }
      case "a group of others" -> DashboardShare.withGroup(false, "nobody-is-in-it");
      case "a project of others" -> DashboardShare.withProject(false, project);
      default -> DashboardShare.withRole(false, project, site.roles().all().iterator().next().id());
    };
  }

  @Test
  void showsADashboardOfAProjectToWhoMayBrowseIt() throws Exception {
    Dashboard dashboard = dashboard(share("a project of others"));

    assertEquals(
        200, get("dev", "/secure/Dashboard.jspa?selectPageId=" + dashboard.id()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"preferences", "move", "remove"})
  void letsReadersChangeNothing(String operation) throws Exception {
    Dashboard dashboard = dashboard(DashboardShare.withWhoLoggedIn(false));
    DashboardItem item = dashboard.items().get(0);
    String path = "/sandbox/dashboard/" + dashboard.id() + "/items/" + item.id() + "/" + operation;

    assertEquals(403, post("mia", path, "{\"a\":\"b\"}", true).statusCode());
    assertEquals(
        403, post("mia", "/sandbox/dashboard/" + dashboard.id() + "/items", "", true).statusCode());
    assertEquals(dashboard, site.dashboards().byId(dashboard.id()).orElseThrow());
  }

  @Test
  void letsEditorsConfigureButNotShare() throws Exception {
    Dashboard dashboard = dashboard(DashboardShare.withWhoLoggedIn(true));

    assertEquals(200, configure("mia", dashboard, "{\"teams\":\"[2]\"}").statusCode());
    assertEquals(
        Map.of("teams", "[2]"),
        site.dashboards().byId(dashboard.id()).orElseThrow().items().get(0).preferences());
    assertEquals(
        403,
        post("mia", "/secure/SharePortalPage.jspa?with=everyone&pageId=" + dashboard.id(), "", true)
            .statusCode());
    assertEquals(
        403,
        post("mia", "/secure/DeletePortalPage.jspa?pageId=" + dashboard.id(), "", true)
            .statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"teams\":[2]}", "{\"isConfigured\":true}", "[]", "no json", ""})
  void keepsTextsOnly(String preferences) throws Exception {
    assertEquals(400, configure("pat", dashboard(), preferences).statusCode());
  }

  @Test
  void refusesAChangeWithoutAToken() throws Exception {
    Dashboard dashboard = dashboard();
    String path =
        "/sandbox/dashboard/" + dashboard.id() + "/items/" + dashboard.items().get(0).id();

    assertEquals(403, post("pat", path + "/remove", "", false).statusCode());
    assertEquals(403, post("pat", path + "/preferences", "{}", false).statusCode());
    assertEquals(1, site.dashboards().byId(dashboard.id()).orElseThrow().items().size());
  }

  @Test
  void addsMovesAndRemovesItems() throws Exception {
    Dashboard dashboard = dashboard();
    long first = dashboard.items().get(0).id();
    String items = "/sandbox/dashboard/" + dashboard.id() + "/items";

    post("pat", items + "?moduleKey=" + ITEM, "", true);
    post("pat", items + "?moduleKey=no:such-item", "", true);
    Dashboard two = site.dashboards().byId(dashboard.id()).orElseThrow();
    assertEquals(2, two.items().size());

    post("pat", items + "/" + first + "/move?to=up", "", true);
    assertEquals(first, site.dashboards().byId(dashboard.id()).orElseThrow().column(0).get(0).id());
    post("pat", items + "/" + first + "/move?to=column", "", true);
    Dashboard moved = site.dashboards().byId(dashboard.id()).orElseThrow();
    assertEquals(first, moved.column(1).get(0).id());
    assertEquals(1, moved.column(0).size());

    post("pat", items + "/" + first + "/remove", "", true);
    assertEquals(1, site.dashboards().byId(dashboard.id()).orElseThrow().items().size());
  }

  @Test
  void createsSharesAndDeletesByForm() throws Exception {
    HttpResponse<String> created =
        post(
            "mia",
            "/secure/AddPortalPage.jspa?portalPageName=" + encoded("Train <b>") + "&layout=A",
            "",
            true);
    String id = created.headers().firstValue("Location").orElseThrow().replaceAll(".*=", "");
    Dashboard dashboard = site.dashboards().byId(Long.parseLong(id)).orElseThrow();
    assertEquals("Train <b>", dashboard.name());
    assertFalse(get("mia", "/secure/Dashboard.jspa?selectPageId=" + id).body().contains("<b>"));

    post("mia", "/secure/SharePortalPage.jspa?with=logged-in&right=view&pageId=" + id, "", true);
    assertTrue(
        get("pat", "/secure/ConfigurePortalPages!default.jspa").body().contains("Train &lt;b&gt;"));

    post("mia", "/secure/SharePortalPage.jspa?remove=0&pageId=" + id, "", true);
    assertFalse(get("pat", "/secure/ConfigurePortalPages!default.jspa").body().contains("Train"));

    post("mia", "/secure/DeletePortalPage.jspa?pageId=" + id, "", true);
    assertTrue(site.dashboards().byId(dashboard.id()).isEmpty());
  }

  @Test
  void keepsAnItemWhoseAppIsGone() throws Exception {
    Dashboard dashboard = dashboard();
    sandbox.apps().disable("tiny");
    try {
      HttpResponse<String> page =
          get("pat", "/secure/Dashboard.jspa?selectPageId=" + dashboard.id());
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("an app that is not there now"), page.body());
    } finally {
      sandbox.apps().enable("tiny");
    }
    assertTrue(
        get("pat", "/secure/Dashboard.jspa?selectPageId=" + dashboard.id())
            .body()
            .contains("Drawn by the server"));
  }

  @ParameterizedTest(name = "without {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "title | has no <title>",
        "categories | has no <categories>",
        "author | has no <author>",
        "thumbnail | has no <thumbnail>",
        "amd-module | has no amd-module",
        "view | has no view resource"
      })
  void stopsAnAppWhoseItemLacksAPart(String part, String reason) {
    assertStopped(item(part), reason);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "tiny/item | tiny/nowhere | which no script in the context atl.dashboard defines",
        "tiny/item | tiny/other | which no script in the context atl.dashboard defines",
        "item.png | none.png | which no web-resource has",
        "item.vm | none.vm | which is not in the jar",
        "velocity | soy | which the sandbox does not show"
      })
  void stopsAnAppWhoseItemNamesWhatIsNotThere(String part, String wrong, String reason) {
    assertStopped(item("").replace(part, wrong), reason);
  }

  private static void assertStopped(String item, String reason) {
    Path jar = app("tiny", item).jar(folder.resolve("home").resolve("..").normalize());
    try (Sandbox broken =
        Sandbox.start(
            SandboxOptions.at(folder.resolve("broken-" + System.nanoTime())).withApp(jar))) {
      Plugin plugin = broken.apps().plugin("tiny").orElseThrow();
      assertEquals(Plugin.State.FAILED, plugin.state());
      assertTrue(plugin.failure().orElse("").contains(reason), plugin.failure().orElse(""));
    }
  }

  private static HttpResponse<String> configure(
      String person, Dashboard dashboard, String preferences) throws Exception {
    String path =
        "/sandbox/dashboard/" + dashboard.id() + "/items/" + dashboard.items().get(0).id();
    return post(person, path + "/preferences", preferences, true);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> get(String person, String path) throws Exception {
    return send(request(person, path).GET());
  }

  private static HttpResponse<String> post(
      String person, String path, String json, boolean withToken) throws Exception {
    HttpRequest.Builder request =
        request(person, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json));
    return send(withToken ? request.header("X-Atlassian-Token", "no-check") : request);
  }

  private static HttpRequest.Builder request(String person, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(sandbox.url() + path));
    byte[] pair = (person + ":" + person).getBytes(StandardCharsets.UTF_8);
    return person.isEmpty()
        ? request
        : request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
