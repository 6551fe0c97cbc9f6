package org.poworkbench.domain.preview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poworkbench.domain.story.CheckResult;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.StoryReview;

/**
 * Adds up which verdicts turn between met and missed when stories are judged otherwise. What can only
 * be judged before or after is no turn, but changes the story.
 */
public final class TurnedVerdicts {
  private final Map<String, Turned> letters = new LinkedHashMap<>();
  private final Map<String, Turned> checks = new LinkedHashMap<>();

  /**
   * How often one verdict turns.
   *
   * @param name a letter or the name of a check
   */
  public record Turned(String name, int missedToMet, int metToMissed) {
    private Turned with(Outcome before, Outcome after) {
      return new Turned(
          name,
          missedToMet + (before == Outcome.MISSED && after == Outcome.MET ? 1 : 0),
          metToMissed + (before == Outcome.MET && after == Outcome.MISSED ? 1 : 0));
    }

    private boolean turns() {
      return missedToMet + metToMissed > 0;
    }
  }

  /** Adds one story; whether anything about it changes. */
  public boolean add(StoryReview before, StoryReview after) {
    boolean changed = before.story() != after.story();
    for (Letter letter : Letter.values()) {
      changed |= count(letters, letter.symbol(), before.letter(letter), after.letter(letter));
    }
    for (CheckResult result : after.results()) {
      changed |= count(checks, result.check(), outcome(before, result), result.verdict().outcome());
    }
    return changed;
  }

  /** The letters of which verdicts turn, in their order. */
  public List<Turned> letters() {
    return turned(letters);
  }

  /** The checks of which verdicts turn, in their order. */
  public List<Turned> checks() {
    return turned(checks);
  }

  private static List<Turned> turned(Map<String, Turned> counted) {
    return counted.values().stream().filter(Turned::turns).toList();
  }

  private static boolean count(
      Map<String, Turned> counted, String name, Outcome before, Outcome after) {
    counted.compute(
        name, (key, known) -> (known == null ? new Turned(name, 0, 0) : known).with(before, after));
    return before != after;
  }

  private static Outcome outcome(StoryReview review, CheckResult of) {
    return review.results().stream()
        .filter(result -> result.check().equals(of.check()))
        .map(result -> result.verdict().outcome())
        .findFirst()
        .orElse(Outcome.NOT_APPLICABLE);
  }
}
