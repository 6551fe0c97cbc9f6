package org.poworkbench.tests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.data.Site;

/** The check of existing stories: issues that were there before the app get their fields, silently. */
class BackfillIT {
  private static final int STORIES = 600;
  private static final String DOOR = "/rest/po/1.0/story-backfill";
  private static final String SCORED = "project = OLD AND \"Story score\" is not EMPTY";

  @TempDir Path folder;

  @Test
  void fillsTheFieldsSilentlyAndGoesOnAfterARestart() throws IOException {
    String began;
    List<String> updates;
    try (Sandbox sandbox = Sandbox.start(TheSandbox.demo(home()).withImport(backlog()))) {
      updates = updates(sandbox.site());
      assertAll(
          () -> assertEquals(STORIES, admin(sandbox).count("project = OLD")),
          () -> assertEquals(0, admin(sandbox).count(SCORED)),
          () -> assertEquals("never", state(sandbox).path("state").asText()),
          () ->
              assertEquals(401, Client.anonymous(sandbox.url()).post(DOOR + "/start", "").status()),
          () ->
              assertEquals(
                  403, Client.as(sandbox.url(), "pat").post(DOOR + "/start", "").status()));
      began = startAndStop(sandbox);

      JsonNode going = post(sandbox, "/continue");

      assertTrue(List.of("waiting", "running").contains(going.path("state").asText()), going + "");
    }

    Instant closed = Instant.now();
    try (Sandbox sandbox = Sandbox.start(TheSandbox.demo(home()))) {
      JsonNode done = awaitState(sandbox, "done");
      assertAll(
          () -> assertEquals(began, done.path("began").asText()),
          () -> assertTrue(Instant.parse(done.path("ended").asText()).isAfter(closed)),
          () -> assertEquals(done.path("total").asLong(), done.path("done").asLong()),
          () -> assertEquals(0, done.path("failed").asLong()),
          () -> assertEquals(100, done.path("percent").asInt()),
          () -> assertEquals(STORIES, admin(sandbox).count(SCORED)),
          () -> assertEquals(0, historyEntries(sandbox.site())),
          () -> assertEquals(updates, updates(sandbox.site())));
      changesNothingTheSecondTime(sandbox);
    }
  }

  /** A run that is stopped keeps its place, and somebody must let it go on. */
  private static String startAndStop(Sandbox sandbox) {
    post(sandbox, "/start");
    post(sandbox, "/stop");
    JsonNode stopped = awaitState(sandbox, "stopped");
    assertTrue(stopped.path("done").asLong() < stopped.path("total").asLong(), stopped.toString());
    assertEquals("admin", stopped.path("startedBy").asText());
    return stopped.path("began").asText();
  }

  private static void changesNothingTheSecondTime(Sandbox sandbox) {
    post(sandbox, "/start");
    JsonNode done = awaitState(sandbox, "done");
    assertAll(
        () -> assertEquals(0, done.path("changed").asLong(), done.toString()),
        () -> assertEquals(done.path("total").asLong(), done.path("done").asLong()));
  }

  private static JsonNode post(Sandbox sandbox, String command) {
    Client.Answer answer = admin(sandbox).post(DOOR + command, "");
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  private static JsonNode state(Sandbox sandbox) {
    return admin(sandbox).get(DOOR).json();
  }

  private static JsonNode awaitState(Sandbox sandbox, String wanted) {
    return await(wanted)
        .atMost(Duration.ofMinutes(2))
        .until(() -> state(sandbox), state -> state.path("state").asText().equals(wanted));
  }

  private static int historyEntries(Site site) {
    return ids(site).stream().mapToInt(id -> site.history().of(id).size()).sum();
  }

  /** When each issue was last changed, as Jira's history of it would say. */
  private static List<String> updates(Site site) {
    return site.issues().byIds(ids(site)).stream()
        .map(issue -> issue.key() + " " + issue.updated())
        .sorted()
        .toList();
  }

  private static List<Long> ids(Site site) {
    return site.issues().idsOfProject(site.projects().byKey("OLD").orElseThrow().id());
  }

  private Path home() {
    return folder.resolve("home");
  }

  /** Stories of every quality, as the export of another Jira has them. */
  private Path backlog() throws IOException {
    return Files.write(
        folder.resolve("OLD.jsonl"),
        IntStream.rangeClosed(1, STORIES).mapToObj(this::line).toList());
  }

  private String line(int number) {
    String benefit = number % 2 == 0 ? " so that I can claim it back" : "";
    String criteria =
        number % 3 == 0 ? "h3. Acceptance criteria\\n* It comes within one minute" : "";
    return """
        {"id": "%d", "key": "OLD-%d", "project": "OLD", "type": "Story", "status": "Open", \
        "status_category": "new", "summary": "As a buyer I want receipt %d%s", \
        "description": "%s", "created": "2020-01-01T10:00:00.000Z", \
        "updated": "2020-01-02T10:00:00.000Z", "reporter": "someone"}"""
        .formatted(100_000 + number, number, number, benefit, criteria);
  }

  private static Client admin(Sandbox sandbox) {
    return Client.as(sandbox.url(), "admin");
  }
}
