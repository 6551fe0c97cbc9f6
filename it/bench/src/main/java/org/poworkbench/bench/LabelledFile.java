package org.poworkbench.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.Vagueness;
import org.poworkbench.domain.story.check.AsksForOneThing;
import org.poworkbench.domain.story.check.LeavesTheHowOpen;
import org.poworkbench.domain.story.check.SaysNothingExtra;

/** The shapes of files of labelled stories, each known by columns of its header. */
enum LabelledFile {
  STORY_GOLD(Set.of("text", "well_formed", "has_benefit", "ui_detail"), oneText("text")) {
    @Override
    List<Question> questions() {
      return Stream.concat(
              Stream.of(
                  new Question("well_formed", yesNo("well_formed"), VOICE),
                  new Question("has_benefit", yesNo("has_benefit"), BENEFIT),
                  new Question("atomic", row -> row.label("atomic", "no", "yes"), NOT_ATOMIC),
                  new Question("minimal", row -> row.label("minimal", "no", "yes"), NOT_MINIMAL),
                  new Question("vague", LabelledFile::vague, LabelledRow::isVague),
                  new Question("ui_detail", yesNo("ui_detail"), UI_DETAIL)),
              Arrays.stream(Letter.values()).flatMap(LabelledFile::passAndFail))
          .toList();
    }
  },
  CRITERIA_GOLD(
      Set.of("title", "description", "has_ac", "n_criteria"), twoTexts("title", "description")) {
    @Override
    List<Question> questions() {
      return List.of(
          new Question("has_ac", yesNo("has_ac"), LabelledFile::hasCriteria),
          Question.exact(
              "exact",
              row ->
                  row.review().criteria().items().size()
                      == Integer.parseInt(row.label("n_criteria"))));
    }
  },
  VOICE_GOLD(
      Set.of("title", "description", "role_text", "means"), twoTexts("title", "description")) {
    @Override
    List<Question> questions() {
      return List.of(
          new Question("role", yesNo("role"), row -> row.review().voice().role().isPresent()),
          new Question("means", yesNo("means"), row -> row.review().voice().activity().isPresent()),
          new Question("benefit", yesNo("benefit"), BENEFIT),
          new Question("well_formed", yesNo("well_formed"), VOICE));
    }
  },
  USTAI(Set.of("User story", "Problem-oriented", "Estimatable"), oneText("User story")) {
    @Override
    List<Question> questions() {
      return List.of(
          new Question("atomic", row -> row.label("atomic", "conjunctions", "atomic"), NOT_ATOMIC),
          new Question("minimal", otherThan("minimal", "minimal"), NOT_MINIMAL),
          new Question("vague", otherThan("Unambiguous", "Unambiguous"), LabelledRow::isVague),
          new Question(
              "ui_detail",
              row -> row.label("Problem-oriented", "solution_oriented", "problem-oriented"),
              UI_DETAIL),
          new Question(
              "E.fail",
              row -> row.label("Estimatable", "No", "estimatable"),
              row -> row.is(Letter.ESTIMABLE, Outcome.MISSED)),
          new Question(
              "I.fail",
              row -> row.label("Independent", "No", "independent"),
              row -> row.is(Letter.INDEPENDENT, Outcome.MISSED)));
    }
  },
  EXPERTS(Set.of("text", "annotator", "atomic.conjunctions"), oneText("text")) {
    @Override
    List<Question> questions() {
      return List.of(
          new Question("atomic", row -> row.label("atomic.conjunctions", "1", "0"), NOT_ATOMIC),
          new Question(
              "minimal", row -> row.label("minimal.indicator_repetition", "1", "0"), NOT_MINIMAL));
    }
  },
  DEFECTS(Set.of("text", "non_atomic", "missing_benefit"), oneText("text")) {
    @Override
    List<Question> questions() {
      return List.of(
          new Question("atomic", row -> row.label("non_atomic", "1", "0"), NOT_ATOMIC),
          new Question("has_benefit", row -> row.label("missing_benefit", "0", "1"), BENEFIT));
    }
  };

  private static final Predicate<LabelledRow> VOICE = row -> row.review().voice().wellFormed();
  private static final Predicate<LabelledRow> BENEFIT =
      row -> row.review().voice().benefit().isPresent();
  private static final Predicate<LabelledRow> NOT_ATOMIC = row -> row.misses(AsksForOneThing.class);
  private static final Predicate<LabelledRow> NOT_MINIMAL =
      row -> row.misses(SaysNothingExtra.class);
  private static final Predicate<LabelledRow> UI_DETAIL = row -> row.misses(LeavesTheHowOpen.class);

  private final Set<String> columns;
  private final Function<Map<String, String>, Story> story;

  LabelledFile(Set<String> columns, Function<Map<String, String>, Story> story) {
    this.columns = columns;
    this.story = story;
  }

  /** What is asked of each row. */
  abstract List<Question> questions();

  /** The shape of a file with these rows; empty when no shape is known that has their columns. */
  static Optional<LabelledFile> of(List<Map<String, String>> cells) {
    return cells.stream()
        .findFirst()
        .flatMap(
            first ->
                Arrays.stream(values())
                    .filter(file -> first.keySet().containsAll(file.columns))
                    .findFirst());
  }

  /** The rows as they are judged by these words. */
  List<LabelledRow> rows(List<Map<String, String>> cells, StoryWords words) {
    StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT.wording(words));
    Vagueness vagueness = Vagueness.of(words);
    return cells.stream()
        .map(row -> new LabelledRow(row, checks.review(story.apply(row)), vagueness))
        .toList();
  }

  private static Function<Map<String, String>, Story> oneText(String column) {
    return row -> Story.of(row.get(column), null);
  }

  private static Function<Map<String, String>, Story> twoTexts(String summary, String text) {
    return row -> Story.of(row.get(summary), row.get(text));
  }

  private static Function<LabelledRow, Optional<Boolean>> yesNo(String column) {
    return row -> row.label(column, "yes", "no");
  }

  private static Function<LabelledRow, Optional<Boolean>> otherThan(String column, String none) {
    return row ->
        row.label(column).isEmpty()
            ? Optional.empty()
            : Optional.of(!row.label(column).equals(none));
  }

  private static Optional<Boolean> vague(LabelledRow row) {
    return row.label("vague").equals("?")
        ? Optional.empty()
        : Optional.of(!row.label("vague").equals("no"));
  }

  private static boolean hasCriteria(LabelledRow row) {
    return row.review().criteria().announced() || !row.review().criteria().items().isEmpty();
  }

  private static Stream<Question> passAndFail(Letter letter) {
    String column = letter.symbol();
    return Stream.of(
        new Question(
            column + ".fail",
            row -> row.label(column, "fail", "pass"),
            row -> row.is(letter, Outcome.MISSED)),
        new Question(
            column + ".pass",
            row -> row.label(column, "pass", "fail"),
            row -> row.is(letter, Outcome.MET)));
  }

  /**
   * One question about a row.
   *
   * @param label its name in the report
   * @param labelled what the label says; empty where it says nothing
   * @param judged what the app says
   * @param exact whether a number is compared, so that a wrong one is both too much and too little
   */
  record Question(
      String label,
      Function<LabelledRow, Optional<Boolean>> labelled,
      Predicate<LabelledRow> judged,
      boolean exact) {
    Question(
        String label,
        Function<LabelledRow, Optional<Boolean>> labelled,
        Predicate<LabelledRow> judged) {
      this(label, labelled, judged, false);
    }

    static Question exact(String label, Predicate<LabelledRow> judged) {
      return new Question(label, row -> Optional.of(true), judged, true);
    }
  }
}
