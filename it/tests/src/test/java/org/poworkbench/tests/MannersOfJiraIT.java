package org.poworkbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Named.named;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.sandbox.Sandbox;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.SandboxOptions.ActiveObjectsTransactions;
import org.poworkbench.sandbox.SandboxOptions.EventManner;

/** The app in each kind of Jira that the sandbox can be. */
class MannersOfJiraIT {
  private static final String STORY = "/rest/po/1.0/issues/CHK-2/story-check";

  @TempDir Path home;

  static Stream<Named<UnaryOperator<SandboxOptions>>> manners() {
    return Stream.of(
        named("without Jira Software", options -> options.withSoftware(false)),
        named(
            "tables in Jira's transaction",
            options -> options.withTransactions(ActiveObjectsTransactions.JOINED)),
        named(
            "tables without transaction",
            options -> options.withTransactions(ActiveObjectsTransactions.NONE)),
        named(
            "events twice, before the index, and able to roll back",
            options -> options.withEvents(EventManner.values())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manners")
  void enablesEveryModuleAndJudgesAStory(UnaryOperator<SandboxOptions> manner) {
    try (Sandbox sandbox = Sandbox.start(manner.apply(TheSandbox.demo(home)))) {
      assertWholeAppWorks(sandbox);
    }
  }

  @Test
  void sharesDatabaseAndLocksBetweenTwoNodes() throws Exception {
    try (EmbeddedPostgres database = EmbeddedPostgres.builder().start()) {
      String url = database.getJdbcUrl("postgres", "postgres");
      try (Sandbox one = Sandbox.start(TheSandbox.demo(home.resolve("one")).withDatabase(url));
          Sandbox two = Sandbox.start(TheSandbox.demo(home.resolve("two")).withDatabase(url))) {
        assertWholeAppWorks(one);
        assertWholeAppWorks(two);
        assertLockIsShared(one, two);
      }
    }
  }

  private static void assertWholeAppWorks(Sandbox sandbox) {
    assertEquals(sandbox.modules().all(), sandbox.modules().enabled());
    assertTrue(sandbox.modules().all() > 0);
    Client pat = Client.as(sandbox.url(), "pat");
    Client.Answer page = pat.get("/browse/CHK-2");
    assertEquals(200, page.status(), page.body());
    assertTrue(page.body().contains("data-review"), page.body());
    Client.Answer answer = pat.get(STORY);
    assertEquals(200, answer.status(), answer.body());
    assertTrue(answer.json().get("story").asBoolean(), answer.body());
  }

  private static void assertLockIsShared(Sandbox one, Sandbox two) {
    ClusterLock here = one.services().get(ClusterLockService.class).getLockForName("shared");
    ClusterLock there = two.services().get(ClusterLockService.class).getLockForName("shared");
    assertTrue(here.tryLock());
    try {
      assertFalse(there.tryLock());
    } finally {
      here.unlock();
    }
    assertTrue(there.tryLock());
    there.unlock();
  }
}
