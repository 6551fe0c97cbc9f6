package org.poworkbench.domain.trend;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.poworkbench.domain.backlog.JudgedStory;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.WorkType;

/**
 * An open story as it was when a sprint began: ids, states and numbers.
 *
 * @param issueId the issue
 * @param projectId the project that it stood in
 * @param issueTypeId its issue type
 * @param workType the kind of work that it was judged as
 * @param teamOption the option chosen in the field that names teams, if any
 * @param sprint its sprint that was not closed, if any
 * @param letters the verdict on each of the six letters
 * @param score percent of the checks judged that were met, if any could judge
 */
public record StoryThen(
    long issueId,
    long projectId,
    String issueTypeId,
    WorkType workType,
    OptionalLong teamOption,
    OptionalLong sprint,
    Map<Letter, Outcome> letters,
    OptionalInt score)
    implements JudgedStory {

  public StoryThen {
    letters = Collections.unmodifiableMap(new EnumMap<>(letters));
  }

  /** The story as its row has it now. */
  public static StoryThen of(StoryRow story) {
    return new StoryThen(
        story.issueId(),
        story.projectId(),
        story.issueTypeId(),
        story.workType(),
        story.teamOption(),
        story.sprint(),
        story.letters(),
        story.score());
  }

  @Override
  public Team team() {
    return Team.of(teamOption, projectId);
  }
}
