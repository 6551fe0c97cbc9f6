package org.poworkbench.tests;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;

/** A real project with more issues than a search may return, imported and checked to its end. */
@EnabledIfSystemProperty(named = "po.data", matches = ".+")
class RealBacklogIT {
  private static final String DOOR = "/rest/po/1.0/story-backfill";
  private static final int ISSUES = 22_363;

  @TempDir Path home;

  @Test
  void isCheckedWhollyAndImportedOnce() {
    TreeMap<String, Instant> imported;
    try (Sandbox sandbox = Sandbox.start(withBacklog())) {
      imported = updates(sandbox.site());
      JsonNode done = checkAll(sandbox);
      assertAll(
          () -> assertEquals(ISSUES, imported.size()),
          () -> assertEquals(ISSUES, done.path("total").asLong()),
          () -> assertEquals(ISSUES, done.path("done").asLong()),
          () -> assertEquals(0, done.path("failed").asLong(), done.toString()),
          () -> assertTrue(done.path("changed").asLong() > 1_000, done.toString()),
          () -> assertEquals(done.path("changed").asLong(), scored(sandbox)));
    }

    try (Sandbox sandbox = Sandbox.start(withBacklog())) {
      assertAll(
          () -> assertEquals(imported, updates(sandbox.site())),
          () -> assertTrue(scored(sandbox) > 1_000));
    }
  }

  private SandboxOptions withBacklog() {
    Path file = TheSandbox.data().orElseThrow().resolve("jira-tidev").resolve("TIMOB.jsonl.gz");
    return SandboxOptions.at(home).withApp(TheSandbox.app()).withImport(file);
  }

  private static JsonNode checkAll(Sandbox sandbox) {
    Client.Answer started = admin(sandbox).post(DOOR + "/start", "");
    assertEquals(200, started.status(), started.body());
    return await()
        .atMost(Duration.ofMinutes(10))
        .pollInterval(Duration.ofSeconds(1))
        .until(
            () -> admin(sandbox).get(DOOR).json(),
            state -> state.path("state").asText().matches("done|failed|stopped"));
  }

  private static int scored(Sandbox sandbox) {
    return admin(sandbox).count("project = TIMOB AND \"Story score\" is not EMPTY");
  }

  /** When each issue was last changed. */
  private static TreeMap<String, Instant> updates(Site site) {
    TreeMap<String, Instant> updates = new TreeMap<>();
    long project = site.projects().byKey("TIMOB").orElseThrow().id();
    for (IssueRecord issue : site.issues().byIds(site.issues().idsOfProject(project))) {
      updates.put(issue.key(), issue.updated());
    }
    return updates;
  }

  private static Client admin(Sandbox sandbox) {
    return Client.as(sandbox.url(), "admin");
  }
}
