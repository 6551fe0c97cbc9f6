package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poworkbench.tests.Browser.Visit;

/** From the administrator's parameter screen to the refusal that pat sees and mends on the transition's screen. */
@ExtendWith(TheSandbox.class)
class StoryGateBrowserIT {
  private static final String READY = "Ready";

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void refusesWithEveryGapAndLetsPassWhatIsMendedOnTheScreen() {
    String key = DemoIssues.create("As a buyer I want a gift message", "");
    try (Visit admin = browser.as(TheSandbox.url(), "admin");
        Visit pat = browser.as(TheSandbox.url(), "pat")) {
      addTheGate(admin);
      try {
        attempt(pat, key);
      } finally {
        removeTheGate(admin);
      }
    }
  }

  private static void addTheGate(Visit admin) {
    Page page = admin.page();
    chooseTheGate(admin);
    assertThat(page.locator(".po-gate-today")).containsText("would be stopped. Show them");
    admin.picture("gate-parameters");
    admin.accessible("#workflow-parameters");
    page.click("#save-parameters");
    assertThat(page.locator("#workflow-validators")).containsText("Story checks met");
    admin.picture("gate-in-workflow");
    admin.withoutScriptErrors();
  }

  @Test
  void countsAgainAfterAChangeAndLeadsToTheStories() {
    try (Visit admin = browser.as(TheSandbox.url(), "admin")) {
      Page page = admin.page();
      chooseTheGate(admin);
      Locator today = page.locator(".po-gate-today");
      assertThat(today).containsText("would be stopped");
      page.click("label[for=po-letter-V]");
      page.click("label[for=po-letter-T]");
      assertThat(today).hasText("Choose a letter or a score.");
      page.click("label[for=po-letter-T]");
      assertThat(today).containsText("Show them");
      String link = today.locator("a").getAttribute("href");
      admin.open(link.replaceFirst("^/jira", ""));
      assertThat(page.locator("#content")).containsText("CHK-");
      admin.withoutScriptErrors();
    }
  }

  @Test
  void isNotHinderedByACountThatFails() {
    try (Visit admin = browser.as(TheSandbox.url(), "admin")) {
      admin.page().route("**/story-gate/today*", route -> route.abort());
      chooseTheGate(admin);
      assertThat(admin.page().locator(".po-gate-today")).containsText("could not be counted");
      admin.picture("gate-parameters-failed");
      assertThat(admin.page().locator("#save-parameters")).isEnabled();
    }
  }

  private static void chooseTheGate(Visit admin) {
    openTransition(admin);
    admin.page().click("#add-validator");
    admin.page().locator("label", new Page.LocatorOptions().setHasText("Story checks met")).click();
    admin.page().click("#choose");
  }

  private static void openTransition(Visit admin) {
    Page page = admin.page();
    admin.open("/secure/admin/workflows/ListWorkflows.jspa");
    page.locator("#workflows a", withText("Checkout")).click();
    page.locator("#transitions a", withText(READY)).click();
  }

  private static void attempt(Visit pat, String key) {
    Page page = pat.page();
    pat.open("/browse/" + key);
    assertThat(page.locator(".po-story-coach")).containsText("Ready asks for V and T.");
    pat.picture("gate-announced");
    page.locator("a.issueaction-workflow-transition", withText(READY)).click();
    page.click("#issue-workflow-transition-submit");
    assertThat(page.locator("#form-errors")).containsText("Valuable");
    assertThat(page.locator("#form-errors")).containsText("Testable");
    pat.picture("gate-refusal");

    page.fill(
        "#description",
        "As a buyer I want a gift message so that the present is personal\n\n"
            + "h3. Acceptance criteria\n* The message is printed on a card\n"
            + "* A message has at most 200 characters");
    page.click("#issue-workflow-transition-submit");
    assertThat(page.locator("#status-val"))
        .hasText(Pattern.compile("ready", Pattern.CASE_INSENSITIVE));
    pat.withoutScriptErrors();
  }

  private static void removeTheGate(Visit admin) {
    openTransition(admin);
    admin.page().locator("#workflow-validators .workflow-remove").first().click();
    assertThat(admin.page().locator("#workflow-validators .workflow-part")).hasCount(0);
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
