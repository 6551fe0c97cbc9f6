package org.poworkbench.domain.backfill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;
import static org.poworkbench.domain.story.VoiceForm.I_WANT;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.backlog.InMemoryStoryRows;
import org.poworkbench.domain.backlog.RememberedHabits;
import org.poworkbench.domain.failure.RememberedFailures;

class CatchingUpTest {

  private static final Instant NOW = Instant.parse("2026-03-03T08:00:00Z");

  private final InMemoryCatchUpRecord record = new InMemoryCatchUpRecord();
  private final RememberedFailures failures = new RememberedFailures();
  private final List<Duration> asked = new ArrayList<>();
  private final List<Long> checked = new ArrayList<>();
  private final InMemoryStoryRows rows = new InMemoryStoryRows();
  private final FollowingHabits habits =
      new FollowingHabits(rows, new RememberedHabits(rows, Clock.fixed(NOW, ZoneOffset.UTC)));
  private boolean ending;

  @Test
  void looksBackOverTheTimeSinceTheLastRunAndAWhileBefore() {
    record.keep(NOW.minusSeconds(180));

    catchUp();

    assertEquals(List.of(Duration.ofMinutes(13)), asked);
    assertEquals(List.of(1L, 2L, 3L), checked);
    assertEquals(Optional.of(NOW), record.last());
  }

  @Test
  void judgesAProjectAgainWhereAnotherFormBecameUsual() {
    LongStream.rangeClosed(3, 8)
        .forEach(story -> rows.keep(aStory(story).in(1).writtenAs(I_WANT).row()));

    catchUp();
    assertEquals(List.of(1L, 2L, 3L, 3L, 4L, 5L, 6L, 7L, 8L), checked);

    checked.clear();
    catchUp();
    assertEquals(List.of(1L, 2L, 3L), checked);
  }

  @Test
  void leavesWhatWasThereBeforeTheFirstRun() {
    catchUp();

    assertEquals(List.of(Duration.ofMinutes(10)), asked);
    assertEquals(Optional.of(NOW), record.last());
  }

  @Test
  void goesOnAfterAnIssueThatCannotBeChecked() {
    new CatchingUp(
            record,
            time -> List.of(1L, 2L, 3L),
            issue -> {
              if (issue == 2) {
                throw new IllegalStateException("broken");
              }
              return checked.add(issue);
            },
            habits,
            failures,
            Clock.fixed(NOW, ZoneOffset.UTC),
            () -> false)
        .work();

    assertEquals(List.of(1L, 3L), checked);
    assertEquals(1, failures.causes().size());
    assertEquals(Optional.of(NOW), record.last());
  }

  @Test
  void isDoneAgainWhenTheAppEndsMeanwhile() {
    record.keep(NOW.minusSeconds(180));
    ending = true;

    catchUp();

    assertEquals(List.of(), checked);
    assertEquals(Optional.of(NOW.minusSeconds(180)), record.last());
  }

  private void catchUp() {
    new CatchingUp(
            record,
            time -> {
              asked.add(time);
              return List.of(1L, 2L, 3L);
            },
            checked::add,
            habits,
            failures,
            Clock.fixed(NOW, ZoneOffset.UTC),
            () -> ending)
        .work();
  }
}
