package org.poworkbench.domain.trend;

import java.time.Duration;
import java.util.List;

/**
 * Keeps the stories of a project as they were when its sprints began, over restarts and for every node. What is complete
 * is never written again.
 */
public interface SprintStarts {

  /** How many starts of one project keep their stories; older ones lose them. */
  int KEPT = 12;

  /** Teams of one project begin together: within this time one picture of its stories does for all. */
  Duration TOGETHER = Duration.ofDays(1);

  /** Makes a sprint begin, once for all nodes; false when it had begun before, here or elsewhere. */
  boolean begin(SprintStart start);

  /** Whether the sprint has begun and what belongs to that is complete. */
  boolean isComplete(long projectId, long sprintId);

  /** Completes a sprint that has begun with the stories as they are now. */
  void complete(SprintStart start, List<StoryThen> stories);

  /** Completes a sprint that has begun without stories of its own: another one began with it. */
  void completeWithout(SprintStart start);

  /** The complete starts of a project that have stories, the latest first, at most so many. */
  List<SprintStart> latest(long projectId, int most);

  /** The sprints of a project that had begun by then or began with this one, also those without stories of their own. */
  List<Long> begunBy(SprintStart start);

  /** The stories of a start, by issue. */
  List<StoryThen> stories(SprintStart start);

  /** Forgets the stories of all but the latest starts of the project; that their sprints began stays known. */
  void forgetAllBut(long projectId, int latest);
}
