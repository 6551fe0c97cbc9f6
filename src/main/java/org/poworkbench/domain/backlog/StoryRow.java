package org.poworkbench.domain.backlog;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.VoiceForm;
import org.poworkbench.domain.story.WorkType;

/**
 * What is counted of one open story: ids, states and numbers, derived from its issue and always written whole. It holds
 * nothing that cannot be rebuilt from Jira, no text and no name.
 *
 * @param issueId the issue
 * @param projectId its project
 * @param issueNumber the number in its key, by which keys of one project are put in order
 * @param issueTypeId its issue type
 * @param workType the kind of work that it was judged as
 * @param teamOption the option chosen in the field that names teams, if any
 * @param sprint its sprint that is not closed, if any
 * @param letters the verdict on each of the six letters
 * @param score percent of the checks judged that are met, if any could judge
 * @param missedChecks names of the checks missed, the first to mend first
 * @param setAsideChecks names of the checks whose findings are set aside
 * @param points its estimate, if any
 * @param parent the issue that it is a part of, as an epic or the issue of a sub-task, if any
 * @param wish what it asks for, as the number that all stories have that ask for the same; none for sub-tasks
 * @param form the form of its voice, if it has one
 */
public record StoryRow(
    long issueId,
    long projectId,
    long issueNumber,
    String issueTypeId,
    WorkType workType,
    OptionalLong teamOption,
    OptionalLong sprint,
    Map<Letter, Outcome> letters,
    OptionalInt score,
    List<String> missedChecks,
    List<String> setAsideChecks,
    Optional<Points> points,
    OptionalLong parent,
    OptionalLong wish,
    Optional<VoiceForm> form)
    implements JudgedStory {

  public StoryRow {
    letters = Collections.unmodifiableMap(new EnumMap<>(letters));
    missedChecks = List.copyOf(missedChecks);
    setAsideChecks = List.copyOf(setAsideChecks);
  }

  @Override
  public Team team() {
    return Team.of(teamOption, projectId);
  }
}
