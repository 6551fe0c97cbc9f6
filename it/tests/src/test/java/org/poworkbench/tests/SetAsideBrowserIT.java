package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poworkbench.tests.Browser.Visit;

/** 'Not here…' by keyboard: pat sets a finding aside, dev reads why, the words change, and it is back. */
@ExtendWith(TheSandbox.class)
class SetAsideBrowserIT {
  private static final String PANEL = ".po-story-coach";
  private static final String DIALOG = ".po-set-aside";
  private static final String NO_REASON = "[data-sets-aside=NamesABenefit]";
  private static final String FOLD = "[data-fold=setAside] > summary";

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

  private static String story() {
    return DemoIssues.create(
        "As a buyer I want a receipt by mail",
        "h3. Acceptance criteria\n* The mail names the VAT id");
  }

  @Test
  void aFindingIsSetAsideReadAndBackWhenTheWordsChange() {
    String key = story();
    try (Visit pat = reading("pat", key)) {
      setAsideByKeyboard(pat);
      pat.withoutScriptErrors();
    }
    try (Visit dev = reading("dev", key)) {
      dev.page().locator(FOLD).click();
      assertThat(dev.page().locator(".po-set-aside-item"))
          .containsText("Pat Owner, today: another reason");
      assertThat(dev.page().locator(".po-set-aside-details")).hasText("Only <b>this</b> pilot");
      dev.picture("set-aside-read-by-dev");
    }
    TheSandbox.as("pat")
        .put(
            "/rest/api/2/issue/" + key,
            "{\"fields\": {\"summary\": \"As a buyer I want a receipt on paper\"}}");
    try (Visit pat = reading("pat", key)) {
      assertThat(pat.page().locator(".po-set-aside-back"))
          .hasText("Set aside today, back because the words changed.");
      assertThat(pat.page().locator(FOLD)).hasCount(0);
      pat.picture("set-aside-back");
      pat.accessible(PANEL);
    }
  }

  private static void setAsideByKeyboard(Visit pat) {
    Page page = pat.page();
    page.locator(NO_REASON).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(DIALOG + " input").first()).isFocused();
    pat.picture("set-aside-dialog");
    pat.accessible(DIALOG);
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(DIALOG + " .error")).hasText("Choose a reason.");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(DIALOG + " .error")).containsText("Say why.");
    assertThat(page.locator(DIALOG + " textarea")).isFocused();
    page.keyboard().type("Only <b>this</b> pilot");
    page.keyboard().press("Control+Enter");
    assertThat(page.locator(DIALOG)).hasCount(0);
    assertThat(page.locator(".po-story-coach-status")).hasText("Set aside. V is now met.");
    assertThat(page.locator(FOLD)).hasText("Set aside (1)");
    assertThat(page.locator(FOLD)).isFocused();
    assertThat(page.locator("[data-letter=V]"))
        .hasAttribute("aria-label", "Valuable: met, 1 set aside");
    page.keyboard().press("Enter");
    pat.picture("set-aside-panel");
    pat.accessible(PANEL);
  }

  @Test
  void countsAgainAndGoesBackToTheFinding() {
    try (Visit pat = reading("pat", story())) {
      Page page = pat.page();
      page.locator(NO_REASON).click();
      page.locator(DIALOG + " label", withText("Agreed")).click();
      page.locator(DIALOG + " button[type=submit]").click();
      page.locator(FOLD).click();
      page.locator("button", withText("Count again")).click();
      assertThat(page.locator(".po-story-coach-status")).hasText("The finding counts again.");
      assertThat(page.locator(NO_REASON)).isFocused();
      assertThat(page.locator("[data-letter=V]"))
          .hasAttribute("aria-label", "Valuable: missed, 1 finding");
      pat.withoutScriptErrors();
    }
  }

  @Test
  void escapeLeavesEverythingAsItWas() {
    try (Visit pat = reading("pat", story())) {
      Page page = pat.page();
      page.locator(NO_REASON).click();
      page.keyboard().press("Escape");
      assertThat(page.locator(DIALOG)).hasCount(0);
      assertThat(page.locator(NO_REASON)).isFocused();
    }
  }

  @Test
  void whatCannotBeSavedKeepsWhatWasTyped() {
    try (Visit pat = reading("pat", story())) {
      Page page = pat.page();
      page.route("**/set-aside", route -> route.abort());
      page.locator(NO_REASON).click();
      page.locator(DIALOG + " label", withText("Other")).click();
      page.locator(DIALOG + " textarea").fill("A pilot");
      page.locator(DIALOG + " button[type=submit]").click();
      assertThat(page.locator(DIALOG + " [role=alert]:visible"))
          .hasText("Jira did not answer. What you typed stays here. Try again.");
      assertThat(page.locator(DIALOG + " textarea")).hasValue("A pilot");
      pat.picture("set-aside-failed");
    }
  }

  @Test
  void isNotOfferedToWhoMayNotEdit() {
    String key =
        TheSandbox.as("outsider")
            .get(
                "/rest/api/2/search?maxResults=1&jql=project=PLT+AND+type=Story+AND+resolution=EMPTY")
            .json()
            .at("/issues/0/key")
            .asText();
    try (Visit outsider = reading("outsider", key)) {
      assertThat(outsider.page().locator(PANEL + " .po-story-coach-score")).isVisible();
      assertThat(outsider.page().locator("[data-sets-aside]")).hasCount(0);
    }
  }

  @Test
  void aRowOfTheBacklogSaysWhatItsFindingsSay() {
    String key = story();
    CheckedStories.awaitFields(key);
    try (Visit pat = browser.as(TheSandbox.url(), "pat")) {
      pat.open("/projects/CHK?selectedItem=po-backlog-health&text=" + key);
      Page page = pat.page();
      Locator row = page.locator(".po-backlog-row");
      Locator valuable = row.locator(".po-backlog-letter").nth(2);
      assertThat(valuable).containsText("Missed");
      row.locator(".po-backlog-open").click();
      page.locator(NO_REASON).click();
      page.locator(DIALOG + " label", withText("Agreed")).click();
      page.locator(DIALOG + " button[type=submit]").click();
      assertThat(page.locator(FOLD)).isFocused();
      assertThat(valuable).containsText("Met");
      pat.picture("set-aside-backlog");
      pat.withoutScriptErrors();
    }
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
