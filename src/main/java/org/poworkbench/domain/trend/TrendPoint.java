package org.poworkbench.domain.trend;

import java.util.List;
import org.poworkbench.domain.backlog.BacklogHealth;

/**
 * How stories did when a sprint began.
 *
 * @param start the sprint
 * @param health those of its stories that count for one reader
 */
public record TrendPoint(SprintStart start, BacklogHealth health) {

  /** The point of these stories. */
  public static TrendPoint of(SprintStart start, List<StoryThen> stories) {
    return new TrendPoint(start, BacklogHealth.of(stories));
  }
}
