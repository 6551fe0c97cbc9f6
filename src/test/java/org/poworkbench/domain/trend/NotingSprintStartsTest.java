package org.poworkbench.domain.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.backlog.InMemoryStoryRows;
import org.poworkbench.domain.failure.RememberedFailures;
import org.poworkbench.domain.story.Letter;

class NotingSprintStartsTest {

  private static final long PROJECT = 10_000;
  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

  private final InMemoryStoryRows rows = new InMemoryStoryRows();
  private final InMemorySprintStarts starts = new InMemorySprintStarts();
  private final RememberedFailures failures = new RememberedFailures();
  private final Set<Long> running = new HashSet<>();
  private Instant now = MONDAY;
  private boolean counted = true;

  @Test
  void keepsAllStoriesOfTheProjectWhenASprintIsFirstSeenToRun() {
    rows.keep(aStory(1).inSprint(7).row());
    rows.keep(aStory(2).missing(Letter.TESTABLE).scored(50).ofTeam(10_100).row());
    running.add(7L);

    round();

    SprintStart start = new SprintStart(PROJECT, 7, MONDAY);
    assertEquals(List.of(start), starts.latest(PROJECT, 10));
    assertEquals(
        rows.ofProject(PROJECT).stream().map(StoryThen::of).toList(), starts.stories(start));
  }

  @Test
  void neverComputesAgainWhatWasKept() {
    rows.keep(aStory(1).inSprint(7).row());
    running.add(7L);
    round();
    List<StoryThen> before = starts.stories(starts.latest(PROJECT, 1).get(0));

    rows.keep(aStory(1).inSprint(7).missing(Letter.SMALL).row());
    rows.keep(aStory(2).inSprint(7).row());
    round();

    assertEquals(before, starts.stories(starts.latest(PROJECT, 1).get(0)));
  }

  @Test
  void waitsForASprintToRun() {
    rows.keep(aStory(1).inSprint(7).row());

    round();

    assertFalse(starts.isComplete(PROJECT, 7));
  }

  @Test
  void waitsForTheStoriesToBeChecked() {
    rows.keep(aStory(1).inSprint(7).row());
    running.add(7L);
    counted = false;
    round();
    assertFalse(starts.isComplete(PROJECT, 7));

    counted = true;
    round();
    assertTrue(starts.isComplete(PROJECT, 7));
  }

  @Test
  void takesOnePictureForTeamsThatBeginTogether() {
    rows.keep(aStory(1).inSprint(7).row());
    rows.keep(aStory(2).inSprint(8).row());
    rows.keep(aStory(3).inSprint(9).row());
    running.addAll(Set.of(7L, 8L));
    round();
    running.add(9L);
    now = MONDAY.plus(Duration.ofHours(23));
    round();

    SprintStart start = new SprintStart(PROJECT, 7, MONDAY);
    assertEquals(List.of(start), starts.latest(PROJECT, 10));
    assertEquals(List.of(7L, 8L, 9L), starts.begunBy(start).stream().sorted().toList());
  }

  @Test
  void takesAnotherPictureWhenTheEarlierSprintIsOver() {
    rows.keep(aStory(1).inSprint(7).row());
    running.add(7L);
    round();

    rows.keep(aStory(1).inSprint(8).row());
    running.remove(7L);
    running.add(8L);
    now = MONDAY.plus(Duration.ofMinutes(3));
    round();

    assertEquals(
        List.of(8L, 7L), starts.latest(PROJECT, 10).stream().map(SprintStart::sprintId).toList());
  }

  @Test
  void completesWhatANodeLeftHalfWay() {
    rows.keep(aStory(1).inSprint(7).row());
    running.add(7L);
    starts.begin(new SprintStart(PROJECT, 7, MONDAY));
    now = MONDAY.plus(Duration.ofMinutes(3));

    round();

    assertEquals(List.of(new SprintStart(PROJECT, 7, now)), starts.latest(PROJECT, 10));
  }

  @Test
  void keepsTheStoriesOfTheLatestSprintsOnly() {
    for (long sprint = 1; sprint <= SprintStarts.KEPT + 2; sprint++) {
      running.clear();
      running.add(sprint);
      rows.keep(aStory(1).inSprint(sprint).row());
      round();
      now = now.plus(Duration.ofDays(14));
    }

    List<SprintStart> latest = starts.latest(PROJECT, 100);
    assertEquals(SprintStarts.KEPT, latest.size());
    assertEquals(3, latest.get(latest.size() - 1).sprintId());
    assertTrue(starts.isComplete(PROJECT, 1), "that it began stays known");
  }

  @Test
  void goesOnWithOtherProjectsWhenOneFails() {
    rows.keep(aStory(1).in(1).inSprint(7).row());
    rows.keep(aStory(2).in(2).inSprint(7).row());
    running.add(7L);
    new NotingSprintStarts(
            rows,
            starts,
            stories -> {
              if (stories.get(0).projectId() == 1) {
                throw new IllegalStateException("project 1");
              }
              return running;
            },
            project -> counted,
            failures,
            clock(),
            () -> false)
        .work();

    assertFalse(starts.isComplete(1, 7));
    assertTrue(starts.isComplete(2, 7));
    assertEquals(1, failures.causes().size());
  }

  private void round() {
    new NotingSprintStarts(
            rows, starts, stories -> running, project -> counted, failures, clock(), () -> false)
        .work();
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public Instant instant() {
        return now;
      }

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }
    };
  }
}
