package org.poworkbench.domain.backfill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;
import static org.poworkbench.domain.story.VoiceForm.I_WANT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.backfill.Backfill.Place;
import org.poworkbench.domain.backfill.Backfill.State;
import org.poworkbench.domain.backlog.InMemoryStoryRows;
import org.poworkbench.domain.backlog.RememberedHabits;
import org.poworkbench.domain.failure.RememberedFailures;

class CheckingExistingStoriesTest {

  private static final Instant NOW = Instant.parse("2026-03-03T08:00:00Z");

  private final Map<Long, List<Long>> site = new TreeMap<>();
  private final InMemoryBackfillRecord record = new InMemoryBackfillRecord();
  private final RememberedFailures failures = new RememberedFailures();
  private final List<Long> visited = new ArrayList<>();
  private RecheckStory recheck = issue -> false;
  private final InMemoryStoryRows rows = new InMemoryStoryRows();
  private boolean ending;
  private String rules = "1";

  @Test
  void visitsEveryIssueOnceByProjectAndId() {
    site.put(20L, List.of(3L, 5L));
    site.put(10L, List.of(4L, 9L));

    run();

    assertEquals(List.of(4L, 9L, 3L, 5L), visited);
    assertEquals(State.DONE, record.current().state());
    assertEquals(4, record.current().total());
    assertEquals(4, record.current().done());
    assertEquals(NOW, record.current().ended());
  }

  @Test
  void passesTenThousandIssuesInOneProject() {
    site.put(1L, LongStream.rangeClosed(1, 22_363).boxed().toList());

    run();

    assertEquals(22_363, record.current().done());
    assertEquals(State.DONE, record.current().state());
  }

  @Test
  void judgesAgainWhatIsComparedWithHabitsThatCameUpOnTheWay() {
    site.put(1L, List.of(1L, 2L, 3L, 4L, 5L, 6L));
    recheck = issue -> issue < 6 && rows.keep(aStory(issue).in(1).writtenAs(I_WANT).row());

    run();
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L, 1L, 2L, 3L, 4L, 5L), visited);
    assertEquals(6, record.current().done());

    visited.clear();
    run();
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L, 6L), visited);
  }

  @Test
  void countsWhatChanged() {
    site.put(1L, List.of(1L, 2L, 3L));
    recheck = issue -> issue == 2;

    run();

    assertEquals(1, record.current().changed());
  }

  @Test
  void goesOnAfterAnIssueThatFails() {
    site.put(1L, List.of(1L, 2L, 3L));
    recheck =
        issue -> {
          if (issue == 2) {
            throw new IllegalStateException("broken issue");
          }
          return false;
        };

    run();

    assertEquals(State.DONE, record.current().state());
    assertEquals(1, record.current().failed());
    assertEquals(List.of(new BackfillRecord.FailedIssue(2, "failure-1")), record.failedIssues());
  }

  @Test
  void stopsAfterTheBatchInHandAndContinuesThere() {
    site.put(1L, LongStream.rangeClosed(1, 250).boxed().toList());
    recheck = stopAt(150);

    run();

    assertEquals(State.STOPPED, record.current().state());
    assertEquals(new Place(1, 200), record.current().place());
    assertFalse(record.stopWished());

    recheck = issue -> false;
    checking().resume();
    checking().work("");

    assertEquals(State.DONE, record.current().state());
    assertEquals(LongStream.rangeClosed(1, 250).boxed().toList(), visited);
  }

  @Test
  void isTakenOverWhereARestartLeftIt() {
    site.put(1L, List.of(1L, 2L));
    site.put(2L, List.of(3L, 4L));
    checking().begin("pat");
    record.keep(
        record
            .current()
            .runningOn("node 1", 4, NOW)
            .advancedTo(new Place(2, 3), new Tally(3, 0, 0)));

    checking().work("node 2");

    assertEquals(List.of(4L), visited);
    assertEquals(4, record.current().done());
    assertEquals("node 2", record.current().node());
  }

  @Test
  void judgesTheTimeLeftByThePaceSinceItWasTakenUpAgain() {
    Backfill afterAPause =
        Backfill.waiting("pat", NOW.minusSeconds(86_400))
            .runningOn("", 1_000, NOW.minusSeconds(86_400))
            .advancedTo(new Place(1, 500), new Tally(500, 0, 0))
            .waitingAgain()
            .runningOn("", 1_000, NOW.minusSeconds(60));

    assertEquals(Optional.empty(), afterAPause.timeLeft(NOW));
    assertEquals(
        Optional.of(Duration.ofSeconds(180)),
        afterAPause.advancedTo(new Place(1, 625), new Tally(125, 0, 0)).timeLeft(NOW));
  }

  @Test
  void givesUpWhenTheAppEndsAndIsTakenOver() {
    site.put(1L, List.of(1L, 2L, 3L));
    recheck =
        issue -> {
          ending = issue == 2;
          return false;
        };
    run();

    assertEquals(State.RUNNING, record.current().state());
    assertEquals(List.of(1L, 2L), visited);

    ending = false;
    recheck = issue -> false;
    checking().work("");

    assertEquals(State.DONE, record.current().state());
    assertEquals(3, record.current().done());
  }

  @Test
  void blamesNoIssueForWhatFailsWhileTheAppEnds() {
    site.put(1L, List.of(1L, 2L));
    recheck =
        issue -> {
          ending = true;
          throw new IllegalStateException("no tables any more");
        };

    run();

    assertEquals(State.RUNNING, record.current().state());
    assertEquals(List.of(), record.failedIssues());
    assertEquals(List.of(), failures.causes());
  }

  @Test
  void takesAFailureWhileTheAppEndsForNoFailure() {
    site.put(1L, List.of(1L));
    site.put(2L, null);
    ending = true;

    run();

    assertEquals(State.WAITING, record.current().state());
    assertEquals(List.of(), failures.causes());
  }

  @Test
  void keepsItsPlaceWhenTheWalkItselfFails() {
    site.put(1L, List.of(1L));
    site.put(2L, null);

    run();

    assertEquals(State.FAILED, record.current().state());
    assertEquals("failure-1", record.current().errorId());
    assertTrue(record.current().canContinue());
  }

  @Test
  void doesNotBeginWhileOneIsUnderWay() {
    checking().begin("pat");
    checking().begin("mia");

    assertEquals("pat", record.current().startedBy());
  }

  @Test
  void beginningAgainForgetsTheFailuresOfTheLastRun() {
    record.add(new BackfillRecord.FailedIssue(1, "old"));

    checking().begin("pat");

    assertEquals(List.of(), record.failedIssues());
  }

  @Test
  void doesNothingWhenNobodyHasStartedIt() {
    site.put(1L, List.of(1L));

    checking().work("");

    assertEquals(List.of(), visited);
    assertEquals(State.NEVER, record.current().state());
  }

  @Test
  void continuesNothingThatIsDone() {
    run();
    checking().resume();

    assertEquals(State.DONE, record.current().state());
  }

  private RecheckStory stopAt(long last) {
    return issue -> {
      if (issue == last) {
        checking().stop();
      }
      return false;
    };
  }

  private void run() {
    checking().begin("pat");
    checking().work("");
  }

  private CheckingExistingStories checking() {
    IssuesInOrder issues =
        new IssuesInOrder() {
          @Override
          public List<Long> projects() {
            return List.copyOf(site.keySet());
          }

          @Override
          public List<Long> issuesOf(long projectId) {
            return site.get(projectId);
          }
        };
    return new CheckingExistingStories(
        record,
        issues,
        this::visit,
        new RememberedHabits(rows, Clock.fixed(NOW, ZoneOffset.UTC)),
        () -> rules,
        failures,
        Clock.fixed(NOW, ZoneOffset.UTC),
        () -> ending);
  }

  private boolean visit(long issue) {
    visited.add(issue);
    return recheck.recheck(issue);
  }

  @Test
  void beginsByItselfWhenTheLastRunJudgedByOtherRules() {
    site.put(1L, List.of(1L));
    run();
    checking().followRules();
    assertEquals(State.DONE, record.current().state());

    rules = "2";
    checking().followRules();

    assertEquals(State.WAITING, record.current().state());
    assertTrue(record.current().beganByItself());
    checking().work("");
    checking().followRules();
    assertEquals(State.DONE, record.current().state());
  }

  @Test
  void beginsNothingByItselfThatNobodyEverBeganOrThatSomebodyStopped() {
    site.put(1L, List.of(1L));
    checking().followRules();
    assertEquals(State.NEVER, record.current().state());

    checking().begin("pat");
    checking().stop();
    checking().work("");
    rules = "2";
    checking().followRules();

    assertEquals(State.STOPPED, record.current().state());
  }

  @Test
  void goesOverAllStoriesOnceMoreWhenTheRulesChangeWhileItIsAtWork() {
    site.put(1L, List.of(1L, 2L));
    recheck =
        issue -> {
          rules = "2";
          return false;
        };

    run();

    assertEquals(List.of(1L, 2L, 1L, 2L), visited);
    assertEquals(State.DONE, record.current().state());
    assertEquals("2", record.rules());
  }
}
