package org.poworkbench.domain.backlog;

import java.util.List;
import java.util.Optional;

/** Keeps one row for each open story that is checked, over restarts and for every node. */
public interface StoryRows {

  /** Keeps the row in place of what was kept of its issue; true when that was something else. */
  boolean keep(StoryRow row);

  /** Forgets what was kept of this issue; true when there was something. */
  boolean remove(long issueId);

  /** What is kept of this issue. */
  Optional<StoryRow> of(long issueId);

  /** The rows of a project, by issue id. */
  List<StoryRow> ofProject(long projectId);

  /** At most so many rows of a project that ask for the same, by issue id. */
  List<StoryRow> ofWish(long projectId, long wish, int most);

  /** At most so many rows of stories that are a part of this issue, by issue id. */
  List<StoryRow> partsOf(long issueId, int most);

  /** The rows of a team that is an option of the field that names teams, by issue id. */
  List<StoryRow> ofTeamOption(long optionId);

  /** One story of each team that is an option of the field that names teams, by option, of at most so many teams. */
  List<StoryRow> oneOfEachTeamOption(int most);

  /** One story of each sprint of each project that has stories in it, by sprint and project. */
  List<StoryRow> oneOfEachSprint();
}
