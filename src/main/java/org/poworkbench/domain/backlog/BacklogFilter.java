package org.poworkbench.domain.backlog;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.WorkType;

/**
 * Which stories of a backlog are wanted. What is empty asks for nothing.
 *
 * @param letter only those that miss this letter
 * @param check only those that miss the check of this name
 * @param team only those of this team
 * @param sprint only those of this sprint, or of none
 * @param issueTypeId only those of this issue type
 * @param workType only those judged as this kind of work
 * @param issueIds only these issues, as a search of texts has found them
 */
public record BacklogFilter(
    Optional<Letter> letter,
    Optional<String> check,
    Optional<Team> team,
    Optional<SprintChoice> sprint,
    Optional<String> issueTypeId,
    Optional<WorkType> workType,
    Optional<Set<Long>> issueIds) {

  /** Every story. */
  public static final BacklogFilter NONE =
      new BacklogFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * A sprint, or that a story is in none.
   *
   * @param id the sprint, empty for none
   */
  public record SprintChoice(OptionalLong id) {}

  /** The same, of those only that miss this letter. */
  public BacklogFilter withLetter(Letter wanted) {
    return new BacklogFilter(
        Optional.of(wanted), check, team, sprint, issueTypeId, workType, issueIds);
  }

  /** The same, of those only that miss the check of this name. */
  public BacklogFilter withCheck(String wanted) {
    return new BacklogFilter(
        letter, Optional.of(wanted), team, sprint, issueTypeId, workType, issueIds);
  }

  /** The same, of this team only. */
  public BacklogFilter withTeam(Team wanted) {
    return new BacklogFilter(
        letter, check, Optional.of(wanted), sprint, issueTypeId, workType, issueIds);
  }

  /** The same, of this sprint or of none only. */
  public BacklogFilter withSprint(SprintChoice wanted) {
    return new BacklogFilter(
        letter, check, team, Optional.of(wanted), issueTypeId, workType, issueIds);
  }

  /** The same, of this issue type only. */
  public BacklogFilter withIssueType(String wanted) {
    return new BacklogFilter(letter, check, team, sprint, Optional.of(wanted), workType, issueIds);
  }

  /** The same, of this kind of work only. */
  public BacklogFilter withWorkType(WorkType wanted) {
    return new BacklogFilter(
        letter, check, team, sprint, issueTypeId, Optional.of(wanted), issueIds);
  }

  /** The same, of these issues only. */
  public BacklogFilter withIssues(Set<Long> wanted) {
    return new BacklogFilter(
        letter, check, team, sprint, issueTypeId, workType, Optional.of(wanted));
  }

  /** Whether the story is wanted. */
  public boolean wants(StoryRow story) {
    return wantsExceptLetter(story)
        && letter.map(wanted -> story.letter(wanted) == Outcome.MISSED).orElse(true);
  }

  /** Whether the story is wanted, were no letter asked for: what the tiles count. */
  public boolean wantsExceptLetter(StoryRow story) {
    return check.map(story.missedChecks()::contains).orElse(true)
        && sprint.map(choice -> choice.id().equals(story.sprint())).orElse(true)
        && issueIds.map(ids -> ids.contains(story.issueId())).orElse(true)
        && wantsKind(story);
  }

  /** Whether it is a story of the team, issue type and kind of work wanted, whatever else is asked for. */
  public boolean wantsKind(JudgedStory story) {
    return team.map(story.team()::equals).orElse(true)
        && issueTypeId.map(story.issueTypeId()::equals).orElse(true)
        && workType.map(story.workType()::equals).orElse(true);
  }

  /** Whether it asks for nothing but what a story was as well when a sprint began. */
  public boolean asksForKindOnly() {
    return check.isEmpty() && sprint.isEmpty() && issueIds.isEmpty();
  }
}
