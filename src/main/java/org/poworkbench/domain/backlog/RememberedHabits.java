package org.poworkbench.domain.backlog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The habits of projects, each counted again after some minutes and not for every story. */
public final class RememberedHabits {

  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final int MOST_PROJECTS = 1_000;

  private final StoryRows rows;
  private final Clock clock;
  private final Map<Long, Counted> remembered = new ConcurrentHashMap<>();

  public RememberedHabits(StoryRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** What was usual in this project some minutes ago. */
  public BacklogHabits of(long projectId) {
    Instant now = clock.instant();
    Counted known = remembered.get(projectId);
    if (known != null && now.isBefore(known.at().plus(FRESH))) {
      return known.habits();
    }
    return countAnew(projectId);
  }

  /** What is usual in this project now. */
  public BacklogHabits countAnew(long projectId) {
    BacklogHabits habits = BacklogHabits.of(rows.ofProject(projectId));
    if (remembered.size() >= MOST_PROJECTS) {
      remembered.clear();
    }
    remembered.put(projectId, new Counted(clock.instant(), habits));
    return habits;
  }

  /** The issues of this project of which habits may say something. */
  public List<Long> comparedWithHabits(long projectId) {
    return rows.ofProject(projectId).stream()
        .filter(row -> row.form().isPresent() || row.points().isPresent())
        .map(StoryRow::issueId)
        .toList();
  }

  private record Counted(Instant at, BacklogHabits habits) {}
}
