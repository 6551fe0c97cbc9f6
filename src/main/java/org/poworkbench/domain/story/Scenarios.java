package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Collects Given/When/Then scenarios from lines that are offered one after the other. A new Given
 * starts a scenario, And and But belong to the one that is open; only what has a Then counts.
 */
final class Scenarios {

  enum Step {
    TITLE,
    GIVEN,
    WHEN,
    THEN,
    AND
  }

  private static final int LONGEST_KEYWORD = 20;

  private static final Map<String, Step> KEYWORDS =
      Map.ofEntries(
          Map.entry("scenario", Step.TITLE),
          Map.entry("szenario", Step.TITLE),
          Map.entry("given", Step.GIVEN),
          Map.entry("angenommen", Step.GIVEN),
          Map.entry("gegeben", Step.GIVEN),
          Map.entry("when", Step.WHEN),
          Map.entry("wenn", Step.WHEN),
          Map.entry("then", Step.THEN),
          Map.entry("dann", Step.THEN),
          Map.entry("and", Step.AND),
          Map.entry("but", Step.AND),
          Map.entry("und", Step.AND),
          Map.entry("aber", Step.AND));

  private final String text;
  private final boolean onlyWithGiven;
  private final List<Criterion> scenarios = new ArrayList<>();
  private int start = -1;
  private int end;
  private boolean given;
  private boolean when;
  private boolean then;
  private boolean paused;

  /**
   * @param onlyWithGiven outside of a section people tell with "When" and "Then" what happened
   */
  Scenarios(String text, boolean onlyWithGiven) {
    this.text = text;
    this.onlyWithGiven = onlyWithGiven;
  }

  /** Takes a line that holds words. */
  void take(MarkedLine line) {
    Optional<Step> step = step(text, line);
    if (step.isEmpty()) {
      goOn(line);
      return;
    }
    if (startsAnother(step.get(), line)) {
      close();
    }
    open(step.get(), line);
  }

  /** An empty line: only a further step goes on with the scenario. */
  void pause() {
    paused = true;
  }

  /** Something else follows: what is open ends here. */
  void close() {
    if (start >= 0 && then && (given || (when && !onlyWithGiven))) {
      scenarios.add(Criterion.inDescription(text, start, end, CriterionForm.GHERKIN));
    }
    start = -1;
    given = false;
    when = false;
    then = false;
  }

  List<Criterion> found() {
    close();
    return scenarios;
  }

  private boolean startsAnother(Step step, MarkedLine line) {
    return switch (step) {
      case TITLE -> start >= 0;
      case GIVEN -> given || when || then;
      case WHEN -> then && !given;
      case THEN, AND -> false;
    };
  }

  private void open(Step step, MarkedLine line) {
    if (start < 0) {
      if (step == Step.AND) {
        return;
      }
      start = line.start();
    }
    end = line.end();
    paused = false;
    given |= step == Step.GIVEN;
    when |= step == Step.WHEN;
    then |= step == Step.THEN;
    tellsWholeScenario(line);
  }

  /** "Given a cart, when I pay, then I get a receipt" on one line. */
  private void tellsWholeScenario(MarkedLine line) {
    if (given && !then) {
      List<Word> words = Words.of(text.substring(line.start(), line.end()));
      then = words.stream().skip(1).anyMatch(word -> KEYWORDS.get(word.lower()) == Step.THEN);
    }
  }

  private void goOn(MarkedLine line) {
    if (paused) {
      close();
    } else if (start >= 0 && (given || when)) {
      end = line.end();
    }
  }

  /** The keyword that a line begins with. */
  static Optional<Step> step(String text, MarkedLine line) {
    int from = line.start();
    while (from < line.end() && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    int to = from;
    int last = Math.min(line.end(), from + LONGEST_KEYWORD);
    while (to < last && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean capital = from < to && Character.isUpperCase(text.charAt(from));
    return capital && from - line.start() < 4
        ? Optional.ofNullable(KEYWORDS.get(text.substring(from, to).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
