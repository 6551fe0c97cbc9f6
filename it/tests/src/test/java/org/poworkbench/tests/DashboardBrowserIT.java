package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.sandbox.data.Dashboard;
import org.poworkbench.sandbox.data.DashboardItem;
import org.poworkbench.sandbox.data.DashboardShare;
import org.poworkbench.sandbox.data.ProjectRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.tests.Browser.Visit;

/** The dashboard item 'Story quality by team' in a browser: set up, read by several people, and in each of its states. */
@ExtendWith(TheSandbox.class)
class DashboardBrowserIT {
  private static final String MODULE = "org.poworkbench:po-story-quality-item";
  private static final String QUALITY = "**/rest/po/1.0/story-quality?*";

  private static Browser browser;

  @BeforeAll
  static void open() {
    CheckedStories.ensure();
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static Site site() {
    return TheSandbox.sandbox().site();
  }

  private static Visit as(String person) {
    return browser.as(TheSandbox.url(), person);
  }

  private static String team(String projectKey) {
    return "project-" + site().projects().byKey(projectKey).map(ProjectRecord::id).orElseThrow();
  }

  private static Map<String, String> settings(String... teams) {
    return Map.of(
        "isConfigured", "true",
        "version", "1",
        "teams", "[\"" + String.join("\",\"", teams) + "\"]",
        "stories", "open",
        "rows", "10");
  }

  /** A dashboard of mia with the item, shared with all who log in. */
  private static String dashboard(Dashboard.Layout layout, Map<String, String> preferences) {
    Dashboard empty = site().dashboards().add("Quality", "", "mia", layout);
    DashboardItem item = site().dashboards().newItem(MODULE, preferences);
    site()
        .dashboards()
        .put(empty.with(item).sharedAs(List.of(DashboardShare.withWhoLoggedIn(false))));
    return "/secure/Dashboard.jspa?selectPageId=" + empty.id();
  }

  private static String shared() {
    return dashboard(Dashboard.Layout.A, settings(team("CHK"), team("PAY"), team("PLT")));
  }

  private static Locator item(Visit visit) {
    return visit.page().locator(".po-story-quality");
  }

  private static Locator table(Visit visit) {
    return visit.page().locator(".po-story-quality-table");
  }

  @Test
  void isFoundConfiguredAndRead() {
    try (Visit visit = as("pat")) {
      Page page = visit.page();
      visit.open("/secure/ConfigurePortalPages!default.jspa");
      visit.picture("dashboards");
      page.click("#create-dashboard");
      page.fill("#portalPageName", "What to begin with");
      page.click("#form-submit");
      visit.picture("dashboard-empty");
      page.click("#add-gadget");
      assertThat(page.locator("#gadget-dialog")).containsText("Story quality by team");
      visit.picture("dashboard-add-gadget");
      page.click(".dashboard-offer button");
      assertThat(page.locator(".po-story-quality-choices input").first()).isChecked();
      visit.picture("story-quality-configure");
      visit.accessible(".po-story-quality");

      page.locator(".po-story-quality-choices label").all().forEach(Locator::click);
      page.click(".po-story-quality-form button[type=submit]");
      assertThat(page.locator(".po-story-quality-form .error"))
          .containsText("Choose at least one team.");
      assertThat(page.locator(".po-story-quality-form input[type=search]")).isFocused();
      visit.picture("story-quality-configure-error");

      page.fill(".po-story-quality-form input[type=search]", "check");
      Locator only = page.locator(".po-story-quality-choices div.checkbox");
      assertThat(only.locator("label")).hasText(new String[] {"Checkout"});
      only.locator("label").click();
      page.click(".po-story-quality-form button[type=submit]");
      assertThat(table(visit).locator("tbody th")).hasText(new String[] {"Checkout"});
      page.reload();
      assertThat(table(visit).locator("tbody th")).hasText(new String[] {"Checkout"});
      visit.withoutScriptErrors();
    }
  }

  @Test
  void keepsWhatIsSetWhenItIsConfiguredAgain() {
    String path = dashboard(Dashboard.Layout.A, settings(team("PAY"), "project-99999"));
    try (Visit visit = as("mia")) {
      visit.open(path);
      assertThat(item(visit)).containsText("1 team is not available to you.");
      configure(visit.page());
      Locator choices = visit.page().locator(".po-story-quality-choices div.checkbox");
      assertThat(choices.first()).containsText("Payments");
      assertThat(choices.nth(1)).containsText("no longer available to you");
      choices.nth(1).locator("label").click();
      visit.page().click(".po-story-quality-form button[type=submit]");
      assertThat(table(visit)).isVisible();
      assertThat(item(visit)).not().containsText("not available");

      configure(visit.page());
      visit.page().click(".po-story-quality-form .buttons button:not([type=submit])");
      assertThat(table(visit)).isVisible();
    }
  }

  private static void configure(Page page) {
    page.click(".dashboard-item-menu summary");
    page.click(".dashboard-item-configure");
  }

  @Test
  void showsEachReaderOfASharedDashboardWhatTheyMaySee() {
    String path = shared();
    for (String person : List.of("mia", "pat", "dev")) {
      try (Visit visit = as(person)) {
        visit.open(path);
        String figure =
            table(visit)
                .locator("tr[data-team='" + team("CHK") + "'] .po-story-quality-stories")
                .textContent();
        assertEquals(
            TheSandbox.as(person)
                .count(
                    "project = CHK AND resolution is EMPTY AND issuetype in (Story, Improvement, Enabler, Spike)"),
            Integer.parseInt(figure.strip()),
            person);
        visit.picture("story-quality-as-" + person);
        visit.withoutScriptErrors();
      }
    }
    try (Visit visit = as("outsider")) {
      visit.open(path);
      assertThat(item(visit)).containsText("not available to you");
      assertThat(item(visit)).not().containsText("Checkout");
      assertThat(visit.page().locator(".dashboard-item-menu")).hasCount(0);
      visit.picture("story-quality-as-outsider");
    }
    try (Visit visit = browser.anonymous(TheSandbox.url(), 1280, 900)) {
      visit.open(path);
      assertThat(visit.page()).hasURL(Pattern.compile(".*login\\.jsp.*"));
    }
  }

  @Test
  void asksAnonymousReadersToSignIn() {
    Dashboard empty = site().dashboards().add("For everyone", "", "mia", Dashboard.Layout.A);
    DashboardItem item = site().dashboards().newItem(MODULE, settings(team("CHK")));
    site().dashboards().put(empty.with(item).sharedAs(List.of(DashboardShare.withEveryone())));
    try (Visit visit = browser.anonymous(TheSandbox.url(), 1280, 900)) {
      visit.open("/secure/Dashboard.jspa?selectPageId=" + empty.id());
      assertThat(item(visit)).containsText("Sign in to see these figures.");
      assertThat(item(visit)).not().containsText("Checkout");
      visit.picture("story-quality-signed-out");
    }
  }

  @Test
  void saysThatItIsNotSetUpToWhoCannotSetItUp() {
    String path = dashboard(Dashboard.Layout.A, Map.of());
    try (Visit visit = as("pat")) {
      visit.open(path);
      assertThat(item(visit)).containsText("Not set up yet.");
      visit.picture("story-quality-not-set-up");
    }
    try (Visit visit = as("mia")) {
      visit.open(path);
      assertThat(visit.page().locator(".po-story-quality-form")).isVisible();
    }
  }

  @Test
  void doesNotGuessAtTheSettingsOfAnotherVersion() {
    String path =
        dashboard(Dashboard.Layout.A, Map.of("isConfigured", "true", "version", "99", "x", "y"));
    try (Visit visit = as("mia")) {
      visit.open(path);
      assertThat(item(visit)).containsText("configured by another version of the app");
    }
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource({
    "A, 1280, en, light",
    "AA, 1280, en, light",
    "AA, 1000, de, dark",
    "A, 800, de, light",
    "A, 400, en, dark"
  })
  void fitsItsPlace(Dashboard.Layout layout, int width, String language, String theme) {
    String path = dashboard(layout, settings(team("CHK"), team("PAY"), team("PLT"), team("RSK")));
    try (Visit visit = browser.as(TheSandbox.url(), "mia", 1280, 900)) {
      visit.page().click("button[name=language][value=" + language + "]");
      if (theme.equals("dark")) {
        visit.page().click("button[name=theme][value=dark]");
      }
      visit.page().setViewportSize(width, 900);
      visit.open(path);
      assertThat(table(visit)).isVisible();
      visit.picture("story-quality-" + layout + "-" + width + "-" + language + "-" + theme);
      visit.accessible(".po-story-quality");
      assertTrue(
          (Boolean) item(visit).evaluate("item => item.scrollWidth <= item.clientWidth"),
          "nothing is cut at " + width);
      assertTrue(
          (Boolean)
              visit
                  .page()
                  .locator(".dashboard-item-window")
                  .evaluate("shown => shown.scrollHeight <= shown.clientHeight"),
          "nothing is cut below at " + width);
    }
  }

  @Test
  void asksOnceAndMovesNothingWhileItLoads() {
    String path = shared();
    try (Visit visit = as("mia")) {
      AtomicInteger asked = new AtomicInteger();
      Locator frame = visit.page().locator(".dashboard-item");
      double[] height = {0};
      visit
          .page()
          .route(
              QUALITY,
              route -> {
                asked.incrementAndGet();
                height[0] = frame.boundingBox().height;
                visit.picture("story-quality-loading");
                route.resume();
              });
      visit.open(path);
      assertThat(table(visit)).isVisible();
      assertEquals(1, asked.get());
      assertEquals(height[0], frame.boundingBox().height, 4, "the height was reserved");

      Locator refresh = visit.page().locator(".po-story-quality-refresh");
      refresh.click();
      assertThat(visit.page().locator(".po-story-quality [role=status]"))
          .hasText("The figures were loaded again.");
      assertThat(refresh).isFocused();
      assertEquals(2, asked.get());
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "error | 500 | {\"errors\":[{\"reason\":\"x\"}],\"id\":\"7f3a2c\"} | (id 7f3a2c). Nothing was changed.",
        "too-much | 422 | {\"errors\":[{\"reason\":\"Choose fewer teams.\"}]} | Choose fewer teams.",
        "no-json | 502 | <html>down</html> | The figures could not be loaded."
      })
  void saysWhatWentWrongAndLoadsAgain(String name, int status, String body, String sentence) {
    String path = shared();
    try (Visit visit = as("mia")) {
      visit
          .page()
          .route(
              QUALITY,
              route -> route.fulfill(new Route.FulfillOptions().setStatus(status).setBody(body)));
      visit.open(path);
      assertThat(item(visit)).containsText(sentence);
      visit.picture("story-quality-" + name);
      visit.accessible(".po-story-quality");
      visit.page().unroute(QUALITY);
      if (status != 422) {
        visit.page().click(".po-story-quality-refresh");
        assertThat(table(visit)).isVisible();
      }
    }
  }

  @Test
  void leadsByKeyboardFromAFigureToItsIssues() {
    try (Visit visit = as("mia")) {
      visit.open(shared());
      Locator figure = table(visit).locator("td.po-story-quality-weakest a").first();
      int missed =
          Integer.parseInt(figure.getAttribute("title").replaceAll(".*, (\\d+) missed.*", "$1"));
      figure.focus();
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().locator("#search-count")).containsText("of " + missed);
    }
  }

  @Test
  void leavesOtherItemsAloneWhenTheScriptOfOneFails() {
    Dashboard empty = site().dashboards().add("Two", "", "mia", Dashboard.Layout.AA);
    DashboardItem one = site().dashboards().newItem(MODULE, settings(team("CHK")));
    DashboardItem gone = site().dashboards().newItem("no.such.app:item", Map.of());
    site().dashboards().put(empty.with(one).with(gone));
    try (Visit visit = as("mia")) {
      visit.open("/secure/Dashboard.jspa?selectPageId=" + empty.id());
      assertThat(table(visit)).isVisible();
      assertThat(visit.page().locator("[data-state=gone]"))
          .containsText("an app that is not there now");
      visit.picture("dashboard-item-gone");
    }
  }
}
