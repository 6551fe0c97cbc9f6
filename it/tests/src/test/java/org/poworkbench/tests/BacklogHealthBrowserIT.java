package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poworkbench.tests.Browser.Visit;

/** The page 'Backlog health' in a browser: filters, keys, and each state, with a picture of each. */
@ExtendWith(TheSandbox.class)
class BacklogHealthBrowserIT {
  private static final String PAGE = "/projects/CHK?selectedItem=po-backlog-health";
  private static final String REST = "**/rest/po/1.0/projects/CHK/backlog-health**";
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
    CountedDemo.ensure();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static Visit as(String person) {
    return browser.as(TheSandbox.url(), person, 1280, 900);
  }

  @Test
  void isReachedBesideTheProjectAndSaysWhatToBeginWith() {
    try (Visit visit = as("pat")) {
      visit.open("/projects/CHK");
      visit.page().click("#po-backlog-health-link");
      assertThat(sentence(visit)).containsText("Start with");
      assertThat(rows(visit)).hasCount(25);
      visit.picture("backlog-health");
      visit.accessible(".po-backlog-health");
      visit.withoutScriptErrors();
    }
  }

  @Test
  void filtersByOneRequestThatStandsInTheAddress() {
    try (Visit visit = as("pat")) {
      opened(visit, PAGE);
      List<String> requests = new ArrayList<>();
      visit
          .page()
          .onRequest(
              request -> {
                if (request.url().contains("/rest/")) {
                  requests.add(request.url());
                }
              });
      tile(visit, "T").click();
      assertThat(tile(visit, "T")).hasAttribute("aria-pressed", "true");
      assertThat(visit.page()).hasURL(Pattern.compile("letter=T"));
      assertThat(visit.page().locator(".po-backlog-row td:nth-child(8) .po-backlog-missed").first())
          .isVisible();
      assertThat(tile(visit, "T")).isFocused();
      assertEquals(1, requests.size(), requests::toString);
      visit.picture("backlog-health-filtered");

      visit.page().reload();
      assertThat(tile(visit, "T")).hasAttribute("aria-pressed", "true");
      visit.page().goBack();
      assertThat(tile(visit, "T")).hasAttribute("aria-pressed", "false");
      visit.withoutScriptErrors();
    }
  }

  @Test
  void searchesSortsTurnsAndClears() {
    try (Visit visit = as("pat")) {
      opened(visit, PAGE);
      visit.page().locator(".po-backlog-turn").last().click();
      assertThat(visit.page().locator(".po-backlog-page-line")).containsText("26");
      visit.page().locator(".po-backlog-sort").first().click();
      assertThat(visit.page().locator("th[aria-sort=ascending]")).containsText("Key");
      visit.page().locator("input[type=search]").fill("nothinglikethis");
      assertThat(visit.page().locator(".po-backlog-none")).isVisible();
      visit.picture("backlog-health-none-fits");
      visit.page().locator(".po-backlog-none button").click();
      assertThat(rows(visit)).hasCount(25);
      visit.withoutScriptErrors();
    }
  }

  @Test
  void isWorkedWithoutAMouse() {
    try (Visit visit = as("pat")) {
      opened(visit, PAGE);
      Locator first = rows(visit).nth(0);
      Locator second = rows(visit).nth(1);
      first.focus();
      first.press("j");
      assertThat(second).isFocused();
      second.press("Enter");
      assertThat(second.locator(".po-backlog-open")).hasAttribute("aria-expanded", "true");
      assertThat(visit.page().locator(".po-backlog-details:visible .po-story-coach-letters"))
          .isVisible();
      assertThat(visit.page().locator(".po-backlog-details:visible .po-backlog-edit a"))
          .containsText("Edit CHK-");
      assertThat(visit.page().getByText("Show in text")).hasCount(0);
      visit.picture("backlog-health-findings");
      visit.accessible(".po-backlog-health");
      second.press("k");
      first.press("f");
      assertThat(visit.page().locator("input[type=search]")).isFocused();
      String key = first.locator("a").textContent();
      first.focus();
      first.press("o");
      visit.page().waitForURL(Pattern.compile("/browse/" + key));
      visit.withoutScriptErrors();
    }
  }

  @Test
  void staysReadableWhenNarrow() {
    try (Visit visit = browser.as(TheSandbox.url(), "pat", 800, 900)) {
      opened(visit, PAGE);
      visit.picture("backlog-health-800");
      assertTrue(
          (Boolean)
              visit.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
          "nothing scrolls sideways");
    }
  }

  @Test
  void speaksGermanInTheDark() {
    try (Visit visit = as("pat")) {
      visit.open(PAGE + "&letter=T");
      visit.page().getByText("Deutsch").first().click();
      visit.page().getByText("Dunkel").first().click();
      visit.open(PAGE + "&letter=T");
      assertThat(sentence(visit)).containsText("anfangen");
      assertThat(rows(visit).first()).isVisible();
      visit.picture("backlog-health-de-dark");
      visit.accessible(".po-backlog-health");
    }
  }

  @Test
  void showsTextsAsTexts() {
    String key = DemoIssues.create("As a <img src=x onerror=alert(1)> I want <b>x</b>", "");
    try (Visit visit = as("pat")) {
      await(key)
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(
              () -> {
                visit.open(PAGE + "&text=" + key);
                assertThat(rows(visit)).hasCount(1);
              });
      assertThat(rows(visit).first()).containsText("<b>x</b>");
      assertThat(visit.page().locator(".po-backlog-health img")).hasCount(0);
    }
  }

  @Test
  void saysWhatIsWrongAndHowToGoOn() {
    try (Visit visit = as("pat")) {
      refused(visit, 500, "{\"errors\": [{\"reason\": \"x\"}], \"id\": \"7f3a2c\"}");
      assertThat(message(visit)).containsText("(id 7f3a2c). Nothing was changed.");
      visit.picture("backlog-health-failed");
      visit.page().unroute(REST);
      message(visit).getByText("Try again").click();
      assertThat(rows(visit)).hasCount(25);

      refused(visit, 401, "{}");
      assertThat(message(visit)).containsText("signed out");
      visit.picture("backlog-health-signed-out");
      refused(
          visit, 422, "{\"errors\": [{\"reason\": \"You may see a part of this project only.\"}]}");
      assertThat(message(visit)).containsText("a part of this project only");
      visit.picture("backlog-health-too-much");
      refused(visit, 404, "{}");
      assertThat(message(visit)).containsText("Jira did not answer");
      refused(visit, 404, "{\"errors\": [{\"field\": \"projectKey\", \"reason\": \"x\"}]}");
      assertThat(sentence(visit)).containsText("Browse projects");
      visit.picture("backlog-health-no-permission");
      visit.withoutScriptErrors();
    }
  }

  @Test
  void saysWhatIsHiddenAndWhatIsNotCountedYet() {
    try (Visit visit = as("pat")) {
      changed(visit, "\"someHidden\":false", "\"someHidden\":true");
      assertThat(visit.page().locator(".po-backlog-foot"))
          .containsText("Some issues are hidden from you.");
      visit.picture("backlog-health-partial");
      changed(visit, "\"state\":\"(never|done)\"", "\"state\":\"running\"");
      assertThat(message(visit)).containsText("Figures are not complete yet.");
      assertThat(visit.page().locator("progress")).isVisible();
      visit.picture("backlog-health-counting");
      visit.accessible(".po-backlog-health");
      changed(visit, "\"state\":\"ready\"", "\"state\":\"unchecked\"");
      assertThat(visit.page().locator(".po-backlog-table")).isHidden();
      visit.picture("backlog-health-unchecked");
    }
  }

  private static void opened(Visit visit, String page) {
    visit.open(page);
    assertThat(rows(visit).first()).isVisible();
  }

  private static void refused(Visit visit, int status, String body) {
    visit.page().unroute(REST);
    visit
        .page()
        .route(
            REST,
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType("application/json")
                        .setBody(body)));
    visit.open(PAGE);
  }

  private static void changed(Visit visit, String pattern, String replacement) {
    visit.page().unroute(REST);
    visit
        .page()
        .route(
            REST,
            route -> {
              String body = route.fetch().text().replaceAll(pattern, replacement);
              route.fulfill(
                  new Route.FulfillOptions().setContentType("application/json").setBody(body));
            });
    visit.open(PAGE);
  }

  private static Locator sentence(Visit visit) {
    return visit.page().locator(".po-backlog-sentence");
  }

  private static Locator message(Visit visit) {
    return visit.page().locator(".po-backlog-message");
  }

  private static Locator rows(Visit visit) {
    return visit.page().locator(".po-backlog-row");
  }

  private static Locator tile(Visit visit, String letter) {
    return visit
        .page()
        .locator(".po-backlog-tile")
        .filter(new Locator.FilterOptions().setHas(symbol(visit.page(), letter)));
  }

  private static Locator symbol(Page page, String letter) {
    return page.locator(".po-backlog-symbol")
        .getByText(letter, new Locator.GetByTextOptions().setExact(true));
  }
}
