package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.poworkbench.tests.Browser.Visit;

/** The sandbox's backlog page: plans by mouse, menu and keyboard, for those who may. */
@ExtendWith(TheSandbox.class)
class BacklogBrowserIT {
  private static Browser browser;
  private static String backlog;

  private final List<String> made = new ArrayList<>();

  @BeforeAll
  static void open() {
    browser = new Browser();
    long board =
        TheSandbox.as("pat")
            .get("/rest/agile/1.0/board?projectKeyOrId=CHK")
            .json()
            .at("/values/0/id")
            .asLong();
    backlog = "/secure/RapidBoard.jspa?rapidView=" + board + "&view=planning";
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @AfterEach
  void deleteWhatWasMade() {
    for (String key : made) {
      TheSandbox.as("admin").delete("/rest/api/2/issue/" + key);
    }
  }

  @Test
  void leadsFromTheProjectToItsBacklog() {
    try (Visit visit = browser.as(TheSandbox.url(), "pat")) {
      visit.open("/projects/CHK");
      visit.page().click("#project-backlog");
      assertThat(visit.page().locator("#project-backlog")).hasAttribute("aria-current", "page");
      assertThat(visit.page().locator(".sandbox-backlog-list h2").first()).containsText("Sprint");
      assertThat(visit.page().locator("#backlog-list h2")).hasText("Backlog");
      visit.accessible("#content");
      visit.picture("backlog");
      visit.withoutScriptErrors();
    }
  }

  @Test
  void ranksByKeyboardMenuAndMouse() {
    List<String> keys = stories(3);
    try (Visit visit = browser.as(TheSandbox.url(), "pat", 1000, 4000)) {
      visit.open(backlog);
      Page page = visit.page();
      move(page, keys.get(2)).focus();
      page.keyboard().press("Alt+ArrowUp");
      assertThat(page.locator("#backlog-status")).containsText(keys.get(2));
      assertEquals(List.of(keys.get(0), keys.get(2), keys.get(1)), order(page, keys));
      assertThat(move(page, keys.get(2))).isFocused();

      page.keyboard().press("Enter");
      Locator menu = page.locator("[role=menu]");
      assertThat(menu).isVisible();
      visit.picture("backlog-menu");
      page.keyboard().press("Escape");
      assertThat(menu).hasCount(0);
      assertThat(move(page, keys.get(2))).isFocused();
      move(page, keys.get(2)).click();
      page.locator("[role=menuitem]").filter(text("To the bottom")).click();
      page.waitForCondition(() -> keys.equals(order(page, keys)));

      row(page, keys.get(2))
          .locator(".sandbox-backlog-summary")
          .dragTo(row(page, keys.get(0)), above());
      page.waitForCondition(
          () -> List.of(keys.get(2), keys.get(0), keys.get(1)).equals(order(page, keys)));
      visit.withoutScriptErrors();
    }
  }

  @Test
  void plansStartsAndCompletesASprint() {
    List<String> keys = stories(2);
    try (Visit visit = browser.as(TheSandbox.url(), "pat", 1000, 4000)) {
      visit.open(backlog);
      Page page = visit.page();
      page.click("#create-sprint");
      page.fill("#sprint-name", "");
      page.click("#sprint-submit");
      assertThat(page.locator("#sprint-name-error")).isVisible();
      visit.picture("backlog-sprint-refused");
      page.fill("#sprint-name", "Trial of the page");
      page.click("#sprint-submit");
      Locator sprint = page.locator("[data-name='Trial of the page']");
      assertThat(sprint).isVisible();

      for (String key : keys) {
        move(page, key).click();
        page.locator("[role=menuitem]").filter(text("To Trial of the page")).click();
        assertThat(sprint.locator("[data-issue-key='" + key + "']")).isVisible();
      }
      sprint.locator(".sandbox-start-sprint").click();
      page.click("#sprint-submit");
      assertThat(sprint.locator(".aui-lozenge").first()).hasText("Active");

      sprint.locator(".sandbox-complete-sprint").click();
      assertThat(page.locator("#complete-sentence"))
          .hasText("2 issues of Trial of the page are not done.");
      page.selectOption("#complete-next", "");
      visit.picture("backlog-complete");
      page.click("#complete-submit");
      assertThat(sprint).hasCount(0);
      assertTrue(order(page, keys).containsAll(keys));
      visit.withoutScriptErrors();
    }
  }

  @Test
  void showsNothingToDoToThoseWhoMayOnlyRead() {
    try (Visit visit = browser.as(TheSandbox.url(), "outsider")) {
      visit.open(backlog);
      assertThat(visit.page().locator("#backlog")).hasCount(0);
    }
    try (Visit visit = browser.anonymous(TheSandbox.url(), 1280, 900)) {
      visit.open(backlog);
      assertThat(visit.page().locator("#login-form-username")).isVisible();
    }
  }

  @Test
  void fitsNarrowDarkAndGerman() {
    try (Visit visit = browser.as(TheSandbox.url(), "pat", 800, 900)) {
      visit.open(backlog);
      visit.page().click("button[name=theme][value=dark]");
      visit.page().click("button[name=language][value=de]");
      assertThat(visit.page().locator("#create-sprint")).hasText("Sprint anlegen");
      assertEquals(800, visit.page().evaluate("document.documentElement.scrollWidth"));
      visit.accessible("#content");
      visit.picture("backlog-narrow-dark-german");
    }
  }

  private List<String> stories(int count) {
    for (int number = 1; number <= count; number++) {
      String body =
          """
          {"fields": {"project": {"key": "CHK"}, "issuetype": {"name": "Story"},
            "summary": "To be planned %d"}}
          """
              .formatted(number);
      made.add(TheSandbox.as("pat").post("/rest/api/2/issue", body).json().get("key").asText());
    }
    return List.copyOf(made);
  }

  private static Locator row(Page page, String key) {
    return page.locator(".sandbox-backlog-issue[data-issue-key='" + key + "']");
  }

  private static Locator move(Page page, String key) {
    return row(page, key).locator(".sandbox-backlog-move");
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static Locator.DragToOptions above() {
    return new Locator.DragToOptions().setTargetPosition(200, 3);
  }

  /** Those of the issues that stand in the backlog, in its order. */
  private static List<String> order(Page page, List<String> keys) {
    Object all =
        page.evaluate(
            "Array.from(document.querySelectorAll('#backlog-list .sandbox-backlog-issue'))"
                + ".map(row => row.dataset.issueKey)");
    return ((List<?>) all).stream().map(String::valueOf).filter(keys::contains).toList();
  }
}
