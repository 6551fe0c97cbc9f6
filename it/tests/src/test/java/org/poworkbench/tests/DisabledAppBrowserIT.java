package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.tests.Browser.Visit;

/** The app is switched off and on again while people have its pages open: they are told, lose nothing, and go on. */
class DisabledAppBrowserIT {
  private static final String APP = "org.poworkbench";
  private static final String DIALOG = "#create-issue-dialog";
  private static final String WISH = "As a buyer I want a gift box so that I need not wrap it";

  private static Sandbox sandbox;
  private static Browser browser;

  @BeforeAll
  static void open() {
    sandbox = Sandbox.start(TheSandbox.demo(TheSandbox.newHome()));
    sandbox.announceDemo();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> BacklogOfReader.read(Client.as(sandbox.url(), "pat"), "CHK").missed("T") > 0);
    browser = new Browser();
  }

  @AfterAll
  static void close() {
    browser.close();
    sandbox.close();
  }

  @AfterEach
  void switchesOn() {
    sandbox.apps().enable(APP);
  }

  @Test
  void theBacklogPageOffersToTryAgain() {
    try (Visit visit = browser.as(sandbox.url(), "pat")) {
      Page page = visit.page();
      visit.open("/projects/CHK?selectedItem=po-backlog-health");
      Locator testable = page.locator(".po-backlog-tile[data-letter=T]");
      assertThat(testable).isVisible();

      sandbox.apps().disable(APP);
      testable.click();

      assertThat(page.locator(".aui-message-error")).isVisible();
      visit.picture("app-disabled-backlog-health");

      sandbox.apps().enable(APP);
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again")).click();

      assertThat(page.locator(".aui-message-error")).isHidden();
      assertThat(page.locator(".po-backlog-health table tbody tr").first()).isVisible();
      visit.withoutScriptErrors();
    }
  }

  @Test
  void theIssuePageDoesWithoutAndHasItsPanelBackAfterwards() {
    try (Visit visit = browser.as(sandbox.url(), "pat")) {
      Page page = visit.page();
      visit.open("/browse/CHK-12");
      assertThat(page.locator(".po-story-coach")).isVisible();

      sandbox.apps().disable(APP);
      page.reload();

      assertThat(page.locator("#summary-val")).hasText("Faster checkout");
      assertThat(page.locator(".po-story-coach")).hasCount(0);

      sandbox.apps().enable(APP);
      page.reload();

      assertThat(page.locator(".po-story-coach")).isVisible();
      visit.withoutScriptErrors();
    }
  }

  @Test
  void theLiveCoachRestsAndTheIssueIsCreatedAllTheSame() {
    try (Visit visit = browser.as(sandbox.url(), "pat")) {
      Page page = visit.page();
      visit.open("/browse/CHK-12");
      page.click("#create_link");
      assertThat(page.locator(".po-live-coach")).isVisible();

      sandbox.apps().disable(APP);
      page.fill(DIALOG + " #summary", WISH);

      assertThat(page.locator(".po-live-coach"))
          .containsText(
              "The coach is pausing",
              new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
      page.click("#create-issue-submit");
      assertThat(page.locator(".issue-created-key")).containsText(WISH);
      visit.withoutScriptErrors();
    }
  }
}
