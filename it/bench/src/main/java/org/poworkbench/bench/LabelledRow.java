package org.poworkbench.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.poworkbench.domain.story.CheckResult;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.StoryReview;
import org.poworkbench.domain.story.Vagueness;
import org.poworkbench.domain.story.Verdict;

/** A row of a file of labelled stories, with what the app says of its text. */
final class LabelledRow {
  private final Map<String, String> cells;
  private final StoryReview review;
  private final Vagueness vagueness;

  LabelledRow(Map<String, String> cells, StoryReview review, Vagueness vagueness) {
    this.cells = cells;
    this.review = review;
    this.vagueness = vagueness;
  }

  String label(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The label as yes or no; empty where it is neither of the two. */
  Optional<Boolean> label(String column, String yes, String no) {
    String label = label(column);
    if (label.equals(yes)) {
      return Optional.of(true);
    }
    return label.equals(no) ? Optional.of(false) : Optional.empty();
  }

  StoryReview review() {
    return review;
  }

  boolean misses(Class<?> check) {
    return review.results().stream()
        .filter(result -> result.check().equals(check.getSimpleName()))
        .map(CheckResult::verdict)
        .anyMatch(verdict -> verdict.outcome() == Outcome.MISSED);
  }

  boolean is(Letter letter, Outcome outcome) {
    return review.letter(letter) == outcome;
  }

  /** Whether wish or reason holds a vague word, be it at the core of the wish or beside it. */
  boolean isVague() {
    return !vagueWords().isEmpty();
  }

  List<Phrase> vagueWords() {
    return Stream.of(review.voice().activity(), review.voice().benefit())
        .flatMap(Optional::stream)
        .flatMap(words -> vagueness.wordsIn(words).stream())
        .toList();
  }

  /** The words at which a check points. */
  List<Phrase> found(Class<?> check) {
    return review.results().stream()
        .filter(result -> result.check().equals(check.getSimpleName()))
        .map(CheckResult::verdict)
        .flatMap(
            verdict ->
                verdict instanceof Verdict.Missed missed ? missed.found().stream() : Stream.empty())
        .toList();
  }
}
