package org.poworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backfill.Backfill.Place;
import org.poworkbench.domain.backfill.Backfill.State;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.domain.backfill.BackfillRecord.FailedIssue;
import org.poworkbench.domain.backfill.InMemoryBackfillRecord;

class BackfillRecordContractTest {

  private static final Backfill STOPPED =
      new Backfill(
          State.STOPPED,
          new Place(10100, 4_000_000_000L),
          28_732,
          12_400,
          9_000,
          3,
          Instant.parse("2026-03-03T08:00:00Z"),
          Instant.parse("2026-03-03T08:14:00.123Z"),
          "JIRAUSER10000",
          "node 2",
          "7f3a2c",
          Instant.parse("2026-03-03T08:10:00Z"),
          8_000);

  static Stream<Arguments> stores() {
    return Databases.stores(new InMemoryBackfillRecord(), ActiveObjectsBackfillRecord::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void knowsThatNothingWasEverRun(String name, Consumer<Consumer<BackfillRecord>> store) {
    store.accept(
        record -> {
          assertEquals(Backfill.NEVER_RUN, record.current());
          assertFalse(record.stopWished());
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void keepsTheProgressWhole(String name, Consumer<Consumer<BackfillRecord>> store) {
    store.accept(
        record -> {
          record.keep(Backfill.waiting("pat", Instant.parse("2026-03-03T08:00:00Z")));
          record.keep(STOPPED);
          assertEquals(STOPPED, record.current());
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void leavesTheWishToStopAsItIs(String name, Consumer<Consumer<BackfillRecord>> store) {
    store.accept(
        record -> {
          record.wishStop(true);
          record.keep(STOPPED);
          assertTrue(record.stopWished());
          record.wishStop(false);
          assertFalse(record.stopWished());
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void listsFailedIssuesUntilTheyAreForgotten(
      String name, Consumer<Consumer<BackfillRecord>> store) {
    store.accept(
        record -> {
          record.add(new FailedIssue(7, "aaa"));
          record.add(new FailedIssue(3, "bbb"));
          assertEquals(
              List.of(new FailedIssue(7, "aaa"), new FailedIssue(3, "bbb")), record.failedIssues());
          record.forgetFailedIssues();
          assertEquals(List.of(), record.failedIssues());
        });
  }
}
