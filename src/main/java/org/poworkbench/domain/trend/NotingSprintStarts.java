package org.poworkbench.domain.trend;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.failure.Failures;

/**
 * Keeps the stories of a project as they are when a sprint of it is first seen to run. No event tells of that, so somebody
 * has to look again and again.
 */
public final class NotingSprintStarts {

  private final StoryRows rows;
  private final SprintStarts starts;
  private final RunningSprint running;
  private final CountedProject counted;
  private final Failures failures;
  private final Clock clock;
  private final BooleanSupplier ending;

  /** A round gives up as soon as {@code ending} says so. */
  public NotingSprintStarts(
      StoryRows rows,
      SprintStarts starts,
      RunningSprint running,
      CountedProject counted,
      Failures failures,
      Clock clock,
      BooleanSupplier ending) {
    this.rows = rows;
    this.starts = starts;
    this.running = running;
    this.counted = counted;
    this.failures = failures;
    this.clock = clock;
    this.ending = ending;
  }

  /** Which of the sprints of some stories run now. */
  @FunctionalInterface
  public interface RunningSprint {
    /** The ids of those that run. */
    Set<Long> among(List<StoryRow> oneOfEachSprint);
  }

  /** Whether the stories of a project have been checked, so that its figures tell something. */
  @FunctionalInterface
  public interface CountedProject {
    /** Whether those that count are complete. */
    boolean isComplete(long projectId);
  }

  /** One round. The caller makes sure that only one is under way. */
  public void work() {
    Map<Long, List<StoryRow>> byProject =
        rows.oneOfEachSprint().stream()
            .collect(Collectors.groupingBy(StoryRow::projectId, TreeMap::new, Collectors.toList()));
    byProject.forEach(this::noteSafely);
  }

  // One project that cannot be read must not keep the others from being noted.
  private void noteSafely(long project, List<StoryRow> oneOfEachSprint) {
    if (ending.getAsBoolean()) {
      return;
    }
    try {
      note(project, oneOfEachSprint);
    } catch (RuntimeException failure) {
      failures.note("the start of a sprint in project " + project, failure);
    }
  }

  private void note(long project, List<StoryRow> oneOfEachSprint) {
    List<StoryRow> unknown =
        oneOfEachSprint.stream()
            .filter(story -> !starts.isComplete(project, story.sprint().orElseThrow()))
            .sorted(Comparator.comparingLong(story -> story.sprint().orElseThrow()))
            .toList();
    if (unknown.isEmpty()) {
      return;
    }
    Set<Long> run = running.among(oneOfEachSprint);
    List<Long> begun =
        unknown.stream().map(story -> story.sprint().getAsLong()).filter(run::contains).toList();
    if (!begun.isEmpty() && counted.isComplete(project)) {
      begun.forEach(sprint -> begin(new SprintStart(project, sprint, clock.instant()), run));
    }
  }

  private void begin(SprintStart start, Set<Long> run) {
    boolean together =
        starts.latest(start.projectId(), 1).stream()
            .anyMatch(latest -> isTogether(latest, start.seen(), run));
    starts.begin(start);
    if (together) {
      starts.completeWithout(start);
    } else {
      starts.complete(
          start, rows.ofProject(start.projectId()).stream().map(StoryThen::of).toList());
      starts.forgetAllBut(start.projectId(), SprintStarts.KEPT);
    }
  }

  private static boolean isTogether(SprintStart latest, Instant now, Set<Long> run) {
    return run.contains(latest.sprintId())
        && latest.seen().plus(SprintStarts.TOGETHER).isAfter(now);
  }
}
