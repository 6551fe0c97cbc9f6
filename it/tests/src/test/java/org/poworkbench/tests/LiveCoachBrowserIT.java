package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.poworkbench.tests.Browser.Visit;

/** The coach while a story is written: in dialogs, on pages and on the screens of transitions. */
@ExtendWith(TheSandbox.class)
class LiveCoachBrowserIT {
  private static final String DIALOG = "#create-issue-dialog";
  private static final String HEADLINE = ".po-live-coach-headline";
  private static final String CHECKS = "**/rest/po/1.0/story-checks";
  private static final String WISH = "As a buyer I want a receipt";

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static Visit creating(String person) {
    Visit visit = browser.as(TheSandbox.url(), person);
    visit.open("/browse/" + DemoIssues.anyStory());
    visit.page().click("#create_link");
    assertThat(strip(visit)).isVisible();
    return visit;
  }

  private static Locator strip(Visit visit) {
    return visit.page().locator(".po-live-coach");
  }

  private static Locator letter(Visit visit, String letter) {
    return strip(visit)
        .locator(".po-live-coach-letter", new Locator.LocatorOptions().setHasText(letter));
  }

  private static List<String> requests(Page page) {
    List<String> requests = new ArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().contains("/rest/po/")) {
            requests.add(request.method() + " " + request.url().replaceAll(".*/1.0/|\\?.*", ""));
          }
        });
    return requests;
  }

  @Test
  void coachesWhileAStoryIsWrittenAndLetsItBeCreated() {
    try (Visit visit = creating("pat")) {
      Page page = visit.page();
      List<String> requests = requests(page);
      double height = strip(visit).boundingBox().height;
      assertThat(strip(visit).locator(HEADLINE)).containsText("Start with: As a");

      page.fill(DIALOG + " #summary", WISH);
      assertThat(strip(visit).locator(HEADLINE)).hasText("Next: say why it is wanted.");
      assertThat(strip(visit).locator(".po-live-coach-voice")).containsText("a buyer");
      assertThat(letter(visit, "V")).hasClass(Pattern.compile("missed"));
      visit.picture("live-coach");
      visit.accessible(".po-live-coach");
      assertEquals(64, height);
      assertEquals(height, strip(visit).boundingBox().height);
      assertEquals(List.of("POST story-checks"), requests);

      page.click("#create-issue-submit");
      assertThat(page.locator(".issue-created-key")).containsText(WISH);
      assertThat(page.locator(DIALOG)).hasCount(0);
      visit.withoutScriptErrors();
    }
  }

  @Test
  void leavesFormsOfOtherTypesAlone() {
    try (Visit visit = creating("pat")) {
      choose(visit, "Bug");
      assertThat(strip(visit)).hasCount(0);
      choose(visit, "Story");
      assertThat(strip(visit)).hasCount(1);
      visit.withoutScriptErrors();
    }
  }

  private static void choose(Visit visit, String type) {
    visit.page().selectOption(DIALOG + " #issuetype", new SelectOption().setLabel(type));
  }

  @Test
  void isWalkedByKeyboardAndLeavesTheDialogOpen() {
    try (Visit visit = creating("pat")) {
      Page page = visit.page();
      page.fill(DIALOG + " #summary", WISH);
      assertThat(strip(visit)).containsText("2 findings");
      visit.page().locator(".po-live-coach-bar").focus();
      page.keyboard().press("Enter");
      Locator stops = strip(visit).locator(".po-live-coach-select");
      assertThat(stops.nth(0)).isFocused();
      page.keyboard().press("ArrowDown");
      assertThat(stops.nth(1)).isFocused();
      page.keyboard().press("ArrowUp");
      page.keyboard().press("Enter");
      assertThat(page.locator(DIALOG + " #summary")).isFocused();
      assertEquals("I want a receipt", page.evaluate("() => getSelection().toString()"));
      visit.picture("live-coach-words");
      visit.accessible(".po-live-coach");

      page.keyboard().press("Escape");
      assertThat(strip(visit).locator(".po-live-coach-list")).isHidden();
      assertThat(page.locator(DIALOG)).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator(DIALOG)).hasCount(0);
      assertThat(page.locator("#create_link")).isFocused();
    }
  }

  @Test
  void goesFromOnePlaceOfAFindingToTheNext() {
    try (Visit visit = creating("pat")) {
      Page page = visit.page();
      page.fill(DIALOG + " #summary", WISH + " so that I can claim it back");
      page.fill(
          DIALOG + " #description",
          "h3. Acceptance criteria\n* It works quickly\n* It is easy to use");
      page.click(".po-live-coach-bar");
      Locator select = strip(visit).locator(".po-live-coach-select").first();
      assertThat(strip(visit)).containsText("2 criteria cannot be observed");
      select.click();
      assertEquals("It works quickly", page.evaluate("() => getSelection().toString()"));
      select.click();
      assertEquals("It is easy to use", page.evaluate("() => getSelection().toString()"));
    }
  }

  @Test
  void saysOnceToAScreenReaderWhatIsMissingWhenATextIsLeft() {
    try (Visit visit = creating("pat")) {
      Page page = visit.page();
      Locator status = strip(visit).locator("[role=status]");
      page.fill(DIALOG + " #summary", WISH);
      assertThat(strip(visit)).containsText("2 findings");
      assertThat(status).isEmpty();
      page.locator(DIALOG + " #priority").focus();
      assertThat(status).hasText("2 findings. Next: say why it is wanted.");
    }
  }

  @Test
  void accusesNobodyBeforeAWordWasChanged() {
    String key = DemoIssues.create(WISH, "");
    try (Visit visit = browser.as(TheSandbox.url(), "pat")) {
      visit.open("/browse/" + key);
      visit.page().click("#edit-issue");
      assertThat(strip(visit)).containsText("2 findings");
      assertThat(letter(visit, "N")).hasClass(Pattern.compile("coach-met"));
      assertThat(letter(visit, "V")).hasClass(Pattern.compile("not_applicable"));
      visit.page().fill("#edit-issue-dialog #summary", WISH + " by mail");
      assertThat(letter(visit, "V")).hasClass(Pattern.compile("missed"));
      visit.picture("live-coach-edit");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/secure/EditIssue!default.jspa?id=", "/browse/"})
  void isThereOnPagesAndOnTheScreensOfTransitions(String path) {
    String key = DemoIssues.create(WISH, "");
    try (Visit visit = browser.as(TheSandbox.url(), "pat")) {
      boolean transition = path.equals("/browse/");
      visit.open(path + (transition ? key : id(key)));
      if (transition) {
        visit
            .page()
            .locator(
                "a.issueaction-workflow-transition", new Page.LocatorOptions().setHasText("Ready"))
            .click();
      }
      assertThat(strip(visit)).containsText("2 findings");
      visit.picture(transition ? "live-coach-transition" : "live-coach-page");
      visit.accessible(".po-live-coach");
      visit.withoutScriptErrors();
    }
  }

  @Test
  void countsWhatTheIssueTellsAndTheScreenDoesNotShow() {
    String blocked = DemoIssues.create(WISH, "h3. Acceptance criteria\n* The receipt has a number");
    String blocker = DemoIssues.create("As a clerk I want a number for each receipt", "");
    TheSandbox.as("pat")
        .post(
            "/rest/api/2/issueLink",
            """
            {"type": {"name": "Blocks"}, "outwardIssue": {"key": "%s"}, "inwardIssue": {"key": "%s"}}"""
                .formatted(blocked, blocker));
    try (Visit visit = browser.as(TheSandbox.url(), "pat")) {
      visit.open("/browse/" + blocked);
      visit.page().click("#edit-issue");
      visit.page().fill("#edit-issue-dialog #summary", WISH + " by mail");
      assertThat(letter(visit, "I")).hasClass(Pattern.compile("missed"));
      visit.picture("live-coach-links");
    }
  }

  @Test
  void isOutlinedWhereTheSandboxShowsPartsOfApps() {
    try (Visit visit = browser.as(TheSandbox.url(), "pat")) {
      visit.open("/browse/" + DemoIssues.anyStory());
      visit.page().click("button[name=app-parts]");
      visit.page().click("#create_link");
      assertThat(strip(visit)).hasAttribute("data-app-part", "org.poworkbench:po-live-coach");
    }
  }

  @Test
  void tellsWhichEpicTheFormNames() {
    try (Visit visit = creating("pat")) {
      Page page = visit.page();
      List<String> sent = new ArrayList<>();
      page.onRequest(request -> sent.add(String.valueOf(request.postData())));
      page.getByLabel("Epic Link").fill("CHK-1");
      page.fill(DIALOG + " #summary", WISH);
      assertThat(letter(visit, "V")).hasClass(Pattern.compile("missed|met"));
      assertTrue(
          sent.stream().anyMatch(body -> body.contains("\"parentKey\":\"CHK-1\"")), sent::toString);
    }
  }

  private static String id(String key) {
    return TheSandbox.as("pat").get("/rest/api/2/issue/" + key).json().path("id").asText();
  }

  @Test
  void asksOneThingAtATimeAndNeverTwice() {
    try (Visit visit = creating("pat")) {
      Page page = visit.page();
      List<Route> held = new ArrayList<>();
      page.route(CHECKS, held::add);
      page.fill(DIALOG + " #summary", WISH);
      page.waitForCondition(() -> held.size() == 1);
      page.fill(DIALOG + " #summary", WISH + " so that I can claim it back");
      page.waitForTimeout(1500);
      assertEquals(1, held.size());

      held.get(0).resume();
      page.waitForCondition(() -> held.size() == 2);
      assertThat(strip(visit).locator(HEADLINE)).containsText("Start with");
      held.get(1).resume();
      assertThat(strip(visit).locator(HEADLINE)).hasText("Next: say what it is accepted by.");

      page.fill(DIALOG + " #summary", WISH);
      assertThat(strip(visit).locator(HEADLINE)).hasText("Next: say why it is wanted.");
      assertEquals(2, held.size());
    }
  }

  @Test
  void restsAfterThreeFailuresWhileSavingWorks() {
    try (Visit visit = creating("pat")) {
      Page page = visit.page();
      List<Route> failed = new ArrayList<>();
      page.route(
          CHECKS,
          route -> {
            failed.add(route);
            route.abort();
          });
      page.fill(DIALOG + " #summary", WISH);
      assertThat(strip(visit).locator(HEADLINE))
          .hasText(
              "The coach is pausing. Saving works as always.",
              new LocatorAssertions.HasTextOptions().setTimeout(15_000));
      assertEquals(3, failed.size());
      visit.picture("live-coach-pausing");
      page.click("#create-issue-submit");
      assertThat(page.locator(".issue-created-key")).containsText(WISH);
    }
  }

  @Test
  void isNoObstacleWhileItWaitsForAnAnswer() {
    try (Visit visit = creating("pat")) {
      Page page = visit.page();
      List<Route> held = new ArrayList<>();
      page.route(CHECKS, held::add);
      page.fill(DIALOG + " #summary", WISH);
      page.waitForCondition(() -> held.size() == 1);
      page.click("#create-issue-submit");
      assertThat(page.locator(".issue-created-key")).containsText(WISH);
    }
  }

  @Test
  void showsWhatWasWrittenAsText() {
    String hostile = "<img src=x onerror=document.title=1> " + "w".repeat(200);
    try (Visit visit = creating("pat")) {
      Page page = visit.page();
      page.fill(DIALOG + " #summary", "As a <b>buyer</b> I want " + hostile);
      assertThat(strip(visit).locator(".po-live-coach-voice")).containsText("a <b>buyer");
      page.click(".po-live-coach-bar");
      assertThat(strip(visit).locator("q").first()).containsText("<img");
      assertThat(strip(visit).locator("img, b")).hasCount(0);
      assertEquals(64, strip(visit).boundingBox().height);
      visit.picture("live-coach-hostile");
      visit.withoutScriptErrors();
    }
  }

  @Test
  void startsAnewForAnotherIssue() {
    try (Visit visit = creating("pat")) {
      Page page = visit.page();
      page.check("#qf-create-another");
      page.fill(DIALOG + " #summary", WISH);
      assertThat(strip(visit)).containsText("2 findings");
      page.click("#create-issue-submit");
      assertThat(page.locator(".issue-created-key")).containsText(WISH);
      assertThat(page.locator(DIALOG + " #summary")).hasValue("");
      assertThat(strip(visit).locator(HEADLINE)).containsText("Start with: As a");
    }
  }

  @Test
  void takesLessRoomInANarrowWindow() {
    try (Visit visit = browser.as(TheSandbox.url(), "mia", 800, 800)) {
      visit.open("/browse/" + DemoIssues.anyStory());
      visit.page().locator("button.sandbox-switch[value=de]").click();
      visit.page().click("#create_link");
      visit.page().fill(DIALOG + " #summary", "Als Käuferin möchte ich eine Quittung");
      assertThat(strip(visit)).containsText("2 Hinweise");
      assertEquals(36, strip(visit).boundingBox().height);
      visit.picture("live-coach-800-de");
    }
  }
}
