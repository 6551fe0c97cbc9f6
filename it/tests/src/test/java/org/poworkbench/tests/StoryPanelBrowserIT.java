package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.tests.Browser.Visit;

/** The states of the panel beside those that the other tests meet. */
@ExtendWith(TheSandbox.class)
class StoryPanelBrowserIT {
  private static final String PANEL = ".po-story-coach";
  private static final String HEADLINE = ".po-story-coach-headline";

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  private static Visit reading(String person, String key) {
    Visit visit = browser.as(TheSandbox.url(), person);
    visit.open("/browse/" + key);
    return visit;
  }

  private static void look(Visit visit, String picture) {
    visit.picture(picture);
    visit.accessible(PANEL);
    visit.withoutScriptErrors();
  }

  @Test
  void foldsWhatAResolvedStoryMissed() {
    String key = DemoIssues.create("As a buyer I want a gift wrap", "");
    try (Visit visit = reading("pat", key)) {
      Page page = visit.page();
      Locator findings = page.locator(".po-story-coach-finding");
      assertThat(findings.first()).isVisible();
      page.locator("button.issueaction-workflow-transition", withText("Done")).click();
      assertThat(page.locator(HEADLINE)).containsText("Done. ");
      assertThat(findings.first()).isHidden();
      page.locator(PANEL + " summary", withText("Findings")).click();
      assertThat(findings.first()).isVisible();
      look(visit, "panel-resolved");
    }
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @Test
  void offersNothingToEditToAReader() {
    String key =
        TheSandbox.as("outsider")
            .get(
                "/rest/api/2/search?maxResults=1&jql=project=PLT+AND+type=Story+AND+resolution=EMPTY")
            .json()
            .at("/issues/0/key")
            .asText();
    try (Visit visit = reading("outsider", key)) {
      assertThat(visit.page().locator(PANEL))
          .containsText("You may read this issue but not edit it.");
      assertThat(visit.page().locator(PANEL + " button", withText("Edit"))).hasCount(0);
      look(visit, "panel-read-only");
    }
  }

  @Test
  void invitesToWriteWhereThereIsNoText() {
    try (Visit visit = reading("pat", storyWithoutText())) {
      assertThat(visit.page().locator(HEADLINE)).containsText("Nothing to judge yet. Start with");
      assertThat(visit.page().locator(".po-story-coach-finding")).hasCount(0);
      look(visit, "panel-no-text");
    }
  }

  /** As an import may leave one. */
  private static String storyWithoutText() {
    Site site = TheSandbox.sandbox().site();
    long project = site.projects().byKey("CHK").orElseThrow().id();
    String type = site.constants().issueTypeNamed("Story").orElseThrow().id();
    String status = site.constants().statusNamed("Open").orElseThrow().id();
    IssueDraft draft = new IssueDraft(project, type).statusId(status).summary("");
    return site.writing().create(draft, Change.silent()).key();
  }

  @Test
  void saysThatACheckFailedAndLeavesTheIssueAlone() {
    String key = DemoIssues.anyStory();
    String failed =
        "This story could not be checked (id 7f3a2c). The issue itself is not affected.";
    try (Visit visit = browser.as(TheSandbox.url(), "pat")) {
      visit
          .page()
          .route(
              "**/browse/" + key,
              route -> {
                String page = route.fetch().text();
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("text/html;charset=UTF-8")
                        .setBody(
                            page.replaceFirst(" data-review=\"[^\"]*\"", "")
                                .replaceFirst("(headline\"><strong>)[^<]*", "$1" + failed)));
              });
      visit.open("/browse/" + key);
      assertThat(visit.page().locator(PANEL)).hasText(failed);
      assertThat(visit.page().locator("#summary-val")).isVisible();
      look(visit, "panel-failed");
    }
  }
}
