package org.poworkbench.domain.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.story.Habits;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.VoiceForm;

class BacklogHabitsTest {
  private static final Team PROJECT = new Team.OfProject(10_000);
  private static final Team BLUE = new Team.OfOption(7);

  @Test
  void tellsTheMedianOfEachTeam() {
    List<StoryRow> rows = new ArrayList<>(estimated(1, 2, 3, 5, 100));
    rows.add(aStory(9).row());
    for (int points : List.of(8, 8, 8, 13, 13, 13)) {
      rows.add(aStory(20 + rows.size()).ofTeam(7).estimatedAt(points).row());
    }
    assertEquals(Optional.of(Points.of(3)), BacklogHabits.of(rows).of(PROJECT).size());
    assertEquals(Optional.of(Points.of(10.5)), BacklogHabits.of(rows).of(BLUE).size());
  }

  @Test
  void knowsNoMedianOfFourStories() {
    assertEquals(Optional.empty(), BacklogHabits.of(estimated(1, 2, 3, 5)).of(PROJECT).size());
  }

  @Test
  void tellsTheFormOfMoreThanTwoInThree() {
    List<StoryRow> rows = new ArrayList<>(written(VoiceForm.I_WANT, 7));
    rows.addAll(written(VoiceForm.I_CAN, 3));
    rows.add(aStory(1).row());
    assertEquals(Optional.of(VoiceForm.I_WANT), BacklogHabits.of(rows).of(PROJECT).form());

    rows.addAll(written(VoiceForm.I_NEED, 1));
    assertEquals(Optional.empty(), BacklogHabits.of(rows).of(PROJECT).form());
    assertEquals(
        Optional.empty(), BacklogHabits.of(written(VoiceForm.I_WANT, 4)).of(PROJECT).form());
  }

  @Test
  void isCountedAgainAfterSomeMinutesOnly() {
    InMemoryStoryRows rows = new InMemoryStoryRows();
    Ticking clock = new Ticking();
    RememberedHabits habits = new RememberedHabits(rows, clock);
    assertEquals(Habits.UNKNOWN, habits.of(10_000).of(PROJECT));

    estimated(3, 3, 3, 3, 3).forEach(rows::keep);
    clock.pass(Duration.ofMinutes(4));
    assertEquals(Habits.UNKNOWN, habits.of(10_000).of(PROJECT));

    clock.pass(Duration.ofMinutes(1));
    assertEquals(Optional.of(Points.of(3)), habits.of(10_000).of(PROJECT).size());
  }

  private static List<StoryRow> estimated(double... points) {
    List<StoryRow> rows = new ArrayList<>();
    DoubleStream.of(points)
        .forEach(estimate -> rows.add(aStory(rows.size() + 1).estimatedAt(estimate).row()));
    return rows;
  }

  private static List<StoryRow> written(VoiceForm form, int times) {
    List<StoryRow> rows = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      rows.add(aStory(1_000L * form.ordinal() + i).writtenAs(form).row());
    }
    return rows;
  }

  private static final class Ticking extends Clock {
    private Instant now = Instant.parse("2026-03-02T10:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
