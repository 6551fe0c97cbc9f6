package org.poworkbench.domain.backfill;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.poworkbench.domain.backlog.BacklogHabits;
import org.poworkbench.domain.backlog.RememberedHabits;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRows;

/**
 * Finds the stories that were judged by other habits than their project has by now. What they were
 * judged by is known since the app started; before that it counts as changed.
 */
public final class FollowingHabits {

  private final StoryRows rows;
  private final RememberedHabits habits;
  private final Map<Long, BacklogHabits> judgedBy = new ConcurrentHashMap<>();

  public FollowingHabits(StoryRows rows, RememberedHabits habits) {
    this.rows = rows;
    this.habits = habits;
  }

  /** Issues to judge again, of the projects in which these issues changed. */
  List<Long> storiesToJudge(Collection<Long> changedIssues) {
    return changedIssues.stream()
        .flatMap(issue -> rows.of(issue).stream())
        .map(StoryRow::projectId)
        .distinct()
        .filter(this::changed)
        .flatMap(project -> habits.comparedWithHabits(project).stream())
        .toList();
  }

  private boolean changed(long project) {
    BacklogHabits now = habits.countAnew(project);
    return !now.equals(judgedBy.put(project, now));
  }
}
