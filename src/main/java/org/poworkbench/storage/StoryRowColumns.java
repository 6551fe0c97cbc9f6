package org.poworkbench.storage;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.poworkbench.domain.backlog.JudgedStory;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.VoiceForm;
import org.poworkbench.domain.story.WorkType;

/** Between a story's row and the columns of its table. */
final class StoryRowColumns {

  private static final Map<Outcome, Character> SIGNS =
      Map.of(Outcome.MET, '+', Outcome.MISSED, '-', Outcome.NOT_APPLICABLE, '?');
  private static final int NO_SCORE = -1;

  private StoryRowColumns() {}

  static StoryRow story(DerivedStoryRow row) {
    return new StoryRow(
        row.getIssueId(),
        row.getProjectId(),
        row.getIssueNumber(),
        orEmpty(row.getIssueTypeId()),
        workType(orEmpty(row.getWorkType())),
        id(row.getTeamOptionId()),
        id(row.getSprintId()),
        letters(orEmpty(row.getLetterOutcomes())),
        row.getStoryScore() < 0 ? OptionalInt.empty() : OptionalInt.of(row.getStoryScore()),
        names(orEmpty(row.getMissedChecks())),
        names(orEmpty(row.getSetAsideChecks())),
        points(orEmpty(row.getStoryPoints())),
        id(row.getParentId()),
        id(row.getWish()),
        form(orEmpty(row.getVoiceForm())));
  }

  static void write(StoryRow story, DerivedStoryRow row) {
    row.setProjectId(story.projectId());
    row.setIssueNumber(story.issueNumber());
    row.setIssueTypeId(story.issueTypeId());
    row.setWorkType(story.workType().name());
    row.setTeamOptionId(story.teamOption().orElse(0));
    row.setSprintId(story.sprint().orElse(0));
    row.setLetterOutcomes(signs(story));
    row.setStoryScore(story.score().orElse(NO_SCORE));
    row.setMissedChecks(String.join(",", story.missedChecks()));
    row.setSetAsideChecks(String.join(",", story.setAsideChecks()));
    row.setStoryPoints(story.points().map(Points::toString).orElse(""));
    row.setParentId(story.parent().orElse(0));
    row.setWish(story.wish().orElse(0));
    row.setVoiceForm(story.form().map(VoiceForm::name).orElse(""));
    row.save();
  }

  // A row of before kinds of work were told apart is a story; the next check of it says which.
  static WorkType workType(String name) {
    return Arrays.stream(WorkType.values())
        .filter(type -> type.name().equals(name))
        .findFirst()
        .orElse(WorkType.FEATURE_STORY);
  }

  static String signs(JudgedStory story) {
    return Arrays.stream(Letter.values())
        .map(letter -> SIGNS.get(story.letter(letter)).toString())
        .collect(Collectors.joining());
  }

  static Map<Letter, Outcome> letters(String signs) {
    Map<Letter, Outcome> letters = new EnumMap<>(Letter.class);
    for (Letter letter : Letter.values()) {
      letters.put(
          letter,
          outcome(letter.ordinal() < signs.length() ? signs.charAt(letter.ordinal()) : '?'));
    }
    return letters;
  }

  private static Outcome outcome(char sign) {
    return switch (sign) {
      case '+' -> Outcome.MET;
      case '-' -> Outcome.MISSED;
      default -> Outcome.NOT_APPLICABLE;
    };
  }

  private static List<String> names(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(","));
  }

  private static Optional<Points> points(String number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(Points.of(Double.parseDouble(number)));
  }

  private static Optional<VoiceForm> form(String name) {
    return Arrays.stream(VoiceForm.values()).filter(form -> form.name().equals(name)).findFirst();
  }

  static OptionalLong id(long column) {
    return column == 0 ? OptionalLong.empty() : OptionalLong.of(column);
  }

  // Some databases keep an empty text as none.
  static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
