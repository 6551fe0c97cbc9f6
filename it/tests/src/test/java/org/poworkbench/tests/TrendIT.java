package org.poworkbench.tests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.tests.Browser.Visit;

/** Two sprints of Checkout begin under the eyes of the app: what is told of then, to whom, and taken along. */
class TrendIT {
  private static final String LOOK_OFTEN = "po.workbench.catch-up.seconds";
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String HEALTH = "/rest/po/1.0/projects/CHK/backlog-health";
  private static final String PAGE = "/projects/CHK?selectedItem=po-backlog-health";

  @TempDir static Path home;

  private static Sandbox sandbox;
  private static Browser browser;
  private static String mended;
  private static String deleted;
  private static String formula;

  @BeforeAll
  static void twoSprintsBegin() {
    System.setProperty(LOOK_OFTEN, "1");
    sandbox = Sandbox.start(TheSandbox.demo(home));
    browser = new Browser();
    mended = create("Let the pangolin roll");
    deleted = create("Let the okapi hide");
    formula = create("=HYPERLINK(\"http://example.org\")");
    sandbox.announceDemo();
    await("checked").atMost(PATIENCE).until(() -> health("pat").path("notCounted").asInt(1) == 0);
    assertEquals("not_begun", health("pat").path("trend").path("state").asText());
    await("first sprint").atMost(PATIENCE).until(() -> lines("pat", "trend.csv").size() > 1);
    beginTheNextSprint();
    await("second sprint").atMost(PATIENCE).until(() -> points("pat").size() == 2);
  }

  @AfterAll
  static void close() {
    System.clearProperty(LOOK_OFTEN);
    browser.close();
    sandbox.close();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"pat", "dev", "admin"})
  void countsForEachReaderWhatThatReaderMaySee(String person) {
    JsonNode health = health(person);

    int now = as(person).count(health.path("jql").asText());
    JsonNode latest = points(person).get(1);
    assertEquals(now, health.path("stories").asInt());
    assertEquals(now, latest.path("stories").asInt(), health.path("trend")::toString);
    for (JsonNode letter : latest.path("letters")) {
      assertEquals(
          now,
          letter.path("met").asInt()
              + letter.path("missed").asInt()
              + letter.path("unsure").asInt());
    }
  }

  @Test
  void namesTheSprints() {
    assertEquals(
        List.of("CHK Sprint 12", "CHK Sprint 13"),
        points("pat").stream().map(point -> point.path("name").asText()).toList());
  }

  @Test
  void neverComputesThePastAgain() {
    JsonNode before = points("pat").get(1).path("letters").get(2);
    int missedNow = missed();

    as("pat")
        .put(
            "/rest/api/2/issue/" + mended,
            "{\"fields\": {\"summary\": \"As a buyer I want to see the pangolin so that I smile\"}}");

    await(mended).atMost(PATIENCE).until(() -> missed() == missedNow - 1);
    assertEquals(before, points("pat").get(1).path("letters").get(2));
  }

  @Test
  void forgetsOfThePastWhatIsGone() {
    int before = points("admin").get(0).path("stories").asInt();

    assertEquals(204, as("admin").delete("/rest/api/2/issue/" + deleted).status());

    await(deleted)
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertEquals(before - 1, points("admin").get(0).path("stories").asInt()));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"stories.csv", "trend.csv"})
  void letsNobodyTakeAlongWhatIsNotTheirs(String table) {
    String path = HEALTH + "/" + table;

    assertAll(
        () -> assertEquals(200, as("pat").get(path, "*/*").status()),
        () -> assertEquals(400, as("pat").get(path + "?letter=X", "*/*").status()),
        () -> assertEquals(404, as("outsider").get(path, "*/*").status()),
        () -> assertEquals(401, Client.anonymous(sandbox.url()).get(path, "*/*").status()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"pat, ?letter=T", "pat, ?sort=key", "dev, ?letter=T"})
  void takesAlongTheStoriesOfTheFilter(String person, String filter) {
    JsonNode shown = as(person).get(HEALTH + filter).json();
    List<String> lines = lines(person, "stories.csv" + filter);

    assertTrue(lines.get(0).startsWith("\uFEFFKey,Summary,"), lines.get(0));
    int foot = shown.path("someHidden").asBoolean() ? 1 : 0;
    assertEquals(shown.path("total").asInt(), lines.size() - 1 - foot);
    assertTrue(lines.get(1).startsWith(shown.path("rows").get(0).path("key").asText() + ","));
  }

  @Test
  void defusesWhatLooksLikeAFormula() {
    assertTrue(
        lines("pat", "stories.csv").stream()
            .anyMatch(line -> line.startsWith(formula + ",\"'=HYPERLINK(")));
  }

  @Test
  void comparesTeamsWithThePreviousSprint() {
    JsonNode answer =
        as("pat")
            .get("/rest/po/1.0/story-quality?team=" + team() + "&compare=previous-sprint")
            .json();

    assertEquals("since CHK Sprint 12", answer.path("since").asText());
    assertTrue(answer.path("teams").get(0).path("change").isInt(), answer::toString);
    assertFalse(answer.path("teams").get(0).path("changeLabel").asText().isEmpty());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"1280, English", "1000, Deutsch", "800, Deutsch"})
  void showsTheTrendInTilesChartAndTable(int width, String language) {
    try (Visit visit = browser.as(sandbox.url(), "pat", width, 900)) {
      visit.open(PAGE);
      visit.page().getByText(language).first().click();
      if (language.equals("Deutsch")) {
        visit.page().getByText("Dunkel").first().click();
      }
      Locator opener = visit.page().locator(".po-backlog-trend-open");
      assertThat(visit.page().locator(".po-backlog-tile .po-backlog-line")).hasCount(6);
      assertThat(opener).hasAttribute("aria-expanded", "false");
      opener.click();
      assertThat(visit.page().locator(".po-backlog-panel svg[role=img]")).hasCount(6);
      assertThat(visit.page().locator(".po-backlog-trend-table tbody tr")).hasCount(3);
      visit.picture("backlog-trend-" + width + "-" + language);
      visit.accessible(".po-backlog-health");
      visit.withoutScriptErrors();
    }
  }

  @Test
  void givesTheTablesByTheButton() {
    try (Visit visit = browser.as(sandbox.url(), "pat", 1280, 900)) {
      visit.open(PAGE + "&letter=T");
      visit.page().click(".po-backlog-export-button");
      Download table =
          visit
              .page()
              .waitForDownload(
                  () -> visit.page().locator(".po-backlog-export-list a").first().click());
      assertEquals("CHK-stories.csv", table.suggestedFilename());
      assertTrue(table.url().endsWith("/stories.csv?letter=T"), table::url);
      assertThat(visit.page().locator(".po-backlog-export-button")).isFocused();
    }
  }

  private static Client as(String person) {
    return Client.as(sandbox.url(), person);
  }

  private static JsonNode health(String person) {
    return as(person).get(HEALTH).json();
  }

  private static int missed() {
    return health("pat").path("letters").get(2).path("missed").asInt();
  }

  private static List<JsonNode> points(String person) {
    List<JsonNode> points = new ArrayList<>();
    health(person).path("trend").path("points").forEach(points::add);
    return points;
  }

  private static List<String> lines(String person, String table) {
    return as(person).get(HEALTH + "/" + table, "*/*").body().lines().toList();
  }

  private static String team() {
    return "project-" + as("admin").get("/rest/api/2/project/CHK").json().path("id").asText();
  }

  private static String create(String summary) {
    String json =
        "{\"fields\": {\"project\": {\"key\": \"CHK\"}, \"issuetype\": {\"name\": \"Story\"}, \"summary\": "
            + DemoIssues.quoted(summary)
            + "}}";
    return as("pat").post("/rest/api/2/issue", json).json().path("key").asText();
  }

  /** Completes the sprint that runs and starts the next one, into which a story comes. */
  private static void beginTheNextSprint() {
    String agile = "/rest/agile/1.0/";
    String board =
        as("admin").get(agile + "board?projectKeyOrId=CHK").json().at("/values/0/id").asText();
    JsonNode sprints = as("admin").get(agile + "board/" + board + "/sprint").json().path("values");
    String running = first(sprints, "active");
    String next = first(sprints, "future");
    change(agile + "sprint/" + running, "{\"state\": \"closed\"}");
    as("admin").post(agile + "sprint/" + next + "/issue", "{\"issues\": [\"" + mended + "\"]}");
    change(
        agile + "sprint/" + next,
        """
        {"state": "active", "startDate": "2026-03-02T08:00:00.000+0000",
         "endDate": "2026-03-16T08:00:00.000+0000"}
        """);
  }

  private static void change(String path, String json) {
    Client.Answer answer = as("admin").post(path, json);
    assertEquals(200, answer.status(), answer.body());
  }

  private static String first(JsonNode sprints, String state) {
    for (JsonNode sprint : sprints) {
      if (sprint.path("state").asText().equals(state)) {
        return sprint.path("id").asText();
      }
    }
    throw new AssertionError("No sprint is " + state + " in " + sprints);
  }
}
