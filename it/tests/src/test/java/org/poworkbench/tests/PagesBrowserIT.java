package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poworkbench.tests.Browser.Visit;

/** Every page that a user of the demo meets, in a browser: what is seen, what can be done, with a picture of each. */
@ExtendWith(TheSandbox.class)
class PagesBrowserIT {
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static Visit as(String person) {
    return browser.as(TheSandbox.url(), person);
  }

  @Test
  void refusesAWrongPasswordAndShowsTheTourAfterLogin() {
    try (Visit visit = browser.anonymous(TheSandbox.url(), 1280, 900)) {
      visit.open("/login.jsp");
      visit.page().fill("#login-form-username", "pat");
      visit.page().fill("#login-form-password", "wrong");
      visit.page().click("#login-form-submit");
      assertThat(visit.page().locator("#login-error")).isVisible();
      visit.picture("login-refused");
      visit.page().fill("#login-form-password", "pat");
      visit.page().click("#login-form-submit");
      assertThat(visit.page().locator("#tour li")).hasCount(9);
      visit.picture("start");
      visit.withoutScriptErrors();
    }
  }

  @Test
  void listsTheProjectsOfTheReader() {
    try (Visit visit = as("pat")) {
      visit.open("/secure/BrowseProjects.jspa");
      assertThat(visit.page().locator("#project-list")).containsText("Checkout");
      visit.picture("projects");
    }
    try (Visit visit = as("outsider")) {
      visit.open("/secure/BrowseProjects.jspa");
      assertThat(visit.page().locator("#project-list")).containsText("Platform");
      assertThat(visit.page().locator("#project-list")).not().containsText("Checkout");
    }
  }

  @Test
  void findsIssuesByJqlAndSaysWhereAQueryIsWrong() {
    try (Visit visit = as("pat")) {
      visit.open("/issues/");
      visit.page().fill("#jql", "project = CHK AND type = Story ORDER BY key ASC");
      visit.page().click("#search-submit");
      assertThat(visit.page().locator("#issuetable tbody tr").first()).containsText("CHK-");
      visit.picture("search");
      visit.page().fill("#jql", "project = CHK AND");
      visit.page().click("#search-submit");
      assertThat(visit.page().locator("#jql-errors")).containsText("line 1");
      assertThat(visit.page().locator("#jql")).hasValue("project = CHK AND");
      visit.picture("search-error");
      visit.page().fill("#jql", "project = CHK AND summary ~ nothinglikethis");
      visit.page().click("#search-submit");
      assertThat(visit.page().locator("#search-empty")).isVisible();
    }
    try (Visit visit = as("outsider")) {
      visit.open("/issues/?jql=labels+%3D+conversion+ORDER+BY+key");
      assertThat(visit.page().locator("#search-empty")).isVisible();
    }
  }

  @Test
  void judgesAStoryBesideItsText() {
    try (Visit visit = as("pat")) {
      visit.open("/browse/CHK-13");
      Page page = visit.page();
      assertThat(page.locator(".po-story-coach")).containsText("No acceptance criteria were found");
      assertThat(page.locator(".po-story-coach button[aria-expanded]").first()).isVisible();
      visit.picture("issue-with-gaps");
      visit.accessible("#po-story-coach-panel");
      page.locator(".po-story-coach button", withText("V")).first().click();
      visit.picture("issue-letter-open");
      page.locator(".po-story-coach button, .po-story-coach a", withText("Show in text"))
          .first()
          .click();
      assertTrue((Boolean) page.evaluate("CSS.highlights.size > 0"), "words are marked");
      visit.picture("issue-words-marked");
      visit.withoutScriptErrors();
    }
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + text));
  }

  @Test
  void saysThatNothingIsToBeMended() {
    try (Visit visit = as("pat")) {
      visit.open("/browse/CHK-5");
      assertThat(visit.page().locator(".po-story-coach")).containsText("Nothing to mend");
      visit.picture("issue-all-met");
    }
  }

  @Test
  void asksNothingOfTheServerForThePanel() {
    try (Visit visit = as("pat")) {
      int[] asked = {0};
      visit
          .page()
          .onRequest(
              request -> {
                if (request.url().contains("/rest/po/")) {
                  asked[0]++;
                }
              });
      visit.open("/browse/CHK-13");
      assertThat(visit.page().locator(".po-story-coach button").first()).isVisible();
      assertEquals(0, asked[0]);
    }
  }

  @Test
  void showsHostileAndLongTextAsText() {
    try (Visit visit = as("pat")) {
      visit.open("/browse/CHK-28");
      assertThat(visit.page().locator("#summary-val")).containsText("<script>");
      visit.picture("issue-hostile");
      visit.open("/browse/CHK-29");
      assertTrue(
          (Boolean)
              visit
                  .page()
                  .evaluate(
                      "document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
          "nothing scrolls sideways");
      visit.withoutScriptErrors();
    }
  }

  @Test
  void speaksGermanInDarkAndOnNarrowScreens() {
    try (Visit visit = browser.as(TheSandbox.url(), "mia", 800, 900)) {
      visit.page().click("button[name=language][value=de]");
      visit.page().click("button[name=theme][value=dark]");
      visit.open("/browse/CHK-13");
      assertThat(visit.page().locator(".po-story-coach")).containsText("damit");
      assertThat(visit.page().locator("html")).hasAttribute("data-color-mode", "dark");
      visit.picture("issue-german-dark-800");
      visit.accessible("#po-story-coach-panel");
      assertTrue(
          (Boolean)
              visit
                  .page()
                  .evaluate(
                      "document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
          "nothing scrolls sideways at 800 px");
    }
  }

  @Test
  void hidesAnIssueFromWhoMayNotSeeIt() {
    try (Visit visit = as("outsider")) {
      visit.open("/browse/CHK-13");
      assertThat(visit.page().locator("main")).not().containsText("Voucher");
      visit.picture("issue-not-visible");
    }
    try (Visit visit = browser.anonymous(TheSandbox.url(), 1280, 900)) {
      visit.open("/browse/CHK-13");
      assertThat(visit.page()).hasURL(Pattern.compile(".*login\\.jsp.*"));
    }
  }

  @Test
  void createsAndEditsAnIssueAndLosesNothingToAnError() {
    try (Visit visit = as("pat")) {
      Page page = visit.page();
      visit.open("/secure/CreateIssue!default.jspa");
      page.fill("#description", "As a buyer I want a gift card");
      page.click("#issue-create-submit");
      assertThat(page.locator("#summary-error")).isVisible();
      assertThat(page.locator("textarea#description")).hasValue("As a buyer I want a gift card");
      visit.picture("create-error");
      page.fill("#summary", "Gift card");
      page.fill("#labels", "gift spring");
      page.click("#issue-create-submit");
      assertThat(page.locator("#summary-val")).hasText("Gift card");
      assertThat(page.locator(".po-story-coach")).containsText("No reason is given");
      assertThat(page.locator("#labels-val .aui-label")).hasCount(2);

      page.click("#edit-issue");
      page.fill(
          "#description",
          "As a buyer I want a gift card so that I can make a present\n\n"
              + "h3. Acceptance criteria\n* The card has a code\n* The code pays once");
      page.click("#edit-issue-submit");
      assertThat(page.locator(".po-story-coach")).not().containsText("No reason is given");
      assertThat(page.locator("#labels-val .aui-label").first()).hasText("gift");
      page.click("#changehistory-tabpanel");
      assertThat(page.locator("#changehistory")).containsText("description");
      visit.picture("issue-history");
    }
  }

  @Test
  void commentsAndMovesAnIssue() {
    String key = DemoIssues.create("As a buyer I want a wish list so that I remember", "");
    try (Visit visit = as("pat")) {
      Page page = visit.page();
      visit.open("/browse/" + key);
      page.fill("#comment", "Looks *good*");
      page.click("#issue-comment-add-submit");
      assertThat(page.locator(".sandbox-comment strong")).hasText("good");
      page.locator(".issueaction-workflow-transition", withText("In Progress")).first().click();
      assertThat(page.locator("#status-val"))
          .hasText(Pattern.compile("in progress", Pattern.CASE_INSENSITIVE));
    }
  }

  private static void findsAllThatTheAppNeeds(Visit visit) {
    Page page = visit.page();
    visit.open("/secure/admin/PoCompatibility!default.jspa");
    assertThat(page.locator(".po-compatibility-sentence"))
        .containsText(Pattern.compile("All \\d+ members of Jira that this app calls are present"));
    assertThat(page.locator(".po-compatibility-parts-sentence"))
        .containsText(Pattern.compile("All \\d+ parts"));
    assertThat(page.locator(".po-compatibility-members")).hasCount(0);
    page.click(".po-compatibility-copy");
    assertThat(page.locator(".po-compatibility-text")).hasValue(Pattern.compile("Jira: Jira 11"));
    visit.picture("admin-compatibility");
    visit.accessible("#content");
    page.click("text=Show all");
    assertThat(page.locator(".po-compatibility-members tbody tr[data-state=present]").first())
        .isVisible();
  }

  @Test
  void proposesTheProjectAtHandForANewIssue() {
    try (Visit visit = as("pat")) {
      visit.open("/projects/PAY");
      visit.page().click("#create_link");
      assertThat(visit.page().locator("#create-issue-dialog #project option:checked"))
          .hasText("Payments (PAY)");
    }
  }

  @Test
  void dividesAndLinksAnIssue() {
    String key = DemoIssues.create("As a buyer I want a gift list so that my guests choose", "");
    String other = DemoIssues.create("As a guest I want to buy from a list", "");
    try (Visit visit = as("pat")) {
      Page page = visit.page();
      visit.open("/browse/" + key);
      page.click("#create-subtask");
      page.fill("#create-subtask-dialog #summary", "Draw the list");
      page.click("#create-issue-submit");
      assertThat(page.locator("#linkingmodule")).containsText("Draw the list");
      page.click("#link-issue");
      page.fill("#issueKeys", "CHK-99999");
      page.click("#link-jira-issue-submit");
      assertThat(page.locator("#issueKeys-error")).containsText("CHK-99999");
      page.fill("#issueKeys", other.toLowerCase(Locale.ROOT));
      page.click("#link-jira-issue-submit");
      assertThat(page.locator("#linkingmodule")).containsText(other);
      visit.picture("issue-links");
      visit.withoutScriptErrors();
    }
    try (Visit visit = as("outsider")) {
      visit.open("/secure/LinkJiraIssue!default.jspa?id=1");
      assertThat(visit.page().locator("#issueKeys")).hasCount(0);
    }
  }

  @Test
  void administersTheAppAndTheSite() {
    try (Visit visit = as("admin")) {
      Page page = visit.page();
      visit.open("/secure/admin/ViewApps.jspa");
      assertThat(page.locator("main"))
          .containsText(Pattern.compile("(\\d+) of \\1 modules enabled"));
      visit.picture("admin-apps");
      visit.open("/secure/admin/ViewCustomFields.jspa");
      assertThat(page.locator("main")).containsText("Story score");
      assertThat(page.locator("main")).containsText("Story gaps");
      visit.picture("admin-custom-fields");
      visit.open("/secure/admin/workflows/ListWorkflows.jspa");
      page.locator("main a").first().click();
      visit.picture("admin-workflow");
      visit.confirmPassword("/secure/admin/PoStoryCoachSettings!default.jspa", "admin");
      assertThat(page.locator("main h1")).hasText("Story coach settings");
      visit.picture("admin-story-coach-settings");
      visit.accessible("#content form");
      findsAllThatTheAppNeeds(visit);
      visit.open("/secure/admin/PoCheckExistingStories!default.jspa");
      assertThat(page.locator("main h1")).hasText("Check existing stories");
      // Saved settings of another test may have had the stories checked before.
      assertThat(page.locator(".po-backfill-sentence"))
          .containsText(Pattern.compile("not been checked yet|Done: "));
      page.click("button[data-action=start]");
      assertThat(page.locator(".po-backfill-sentence"))
          .containsText("Done: ", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
      assertThat(page.locator(".po-backfill-run dd:visible")).hasCount(3);
      assertThat(page.locator(".po-backfill-status")).containsText("Done: ");
      visit.picture("admin-check-existing-stories");
      visit.accessible("#content");
      visit.withoutScriptErrors();
    }
    try (Visit visit = as("pat")) {
      visit.open("/secure/admin/ViewApps.jspa");
      assertThat(visit.page().locator("main")).not().containsText("modules enabled");
    }
  }
}
