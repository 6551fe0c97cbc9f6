package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poworkbench.tests.Browser.Visit;

/** The coach while a story is written: in dialogs, on pages and on the screens of transitions. */
@ExtendWith(TheSandbox.class)
class LiveCoachBrowserIT {
  private static final String DIALOG = "#create-issue-dialog";
  private static final String HEADLINE = ".po-live-coach-headline";
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
      Page page = visit.page();
      page.selectOption(
          DIALOG + " #issuetype",
          new com.microsoft.playwright.options.SelectOption().setLabel("Bug"));
      assertThat(strip(visit)).hasCount(0);
      page.selectOption(
          DIALOG + " #issuetype",
          new com.microsoft.playwright.options.SelectOption().setLabel("Story"));
      assertThat(strip(visit)).isVisible();
      visit.withoutScriptErrors();
    }
  }
}
