package org.poworkbench.domain.gate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.StoryReview;

/**
 * What a story must have before it may move on.
 *
 * @param letters the letters that must be met
 * @param leastScore the least score, if there is one
 * @param storiesOnly whether issues that are no user stories pass unasked
 * @param setAsideStops whether a finding stops the story although somebody set it aside
 * @param unsureStops whether a letter that cannot be judged stops the story
 * @param failureStops whether the story is stopped when it cannot be checked at all
 */
public record StoryGate(
    Set<Letter> letters,
    OptionalInt leastScore,
    boolean storiesOnly,
    boolean setAsideStops,
    boolean unsureStops,
    boolean failureStops) {

  /** What is proposed to whoever sets up a gate. */
  public static final StoryGate PROPOSED =
      new StoryGate(
          EnumSet.of(Letter.VALUABLE, Letter.TESTABLE),
          OptionalInt.empty(),
          true,
          false,
          false,
          false);

  public StoryGate {
    letters = Set.copyOf(letters);
  }

  /** Whether it asks for anything. Every score is at least 0. */
  public boolean asksForSomething() {
    return !letters.isEmpty() || leastScore.orElse(0) > 0;
  }

  /** Whether it would stop the story of which this row is kept. */
  public boolean stops(StoryRow story) {
    if (storiesOnly && !story.workType().isStory()) {
      return false;
    }
    return letters.stream().map(story::letter).anyMatch(this::stops) || isTooLow(story.score());
  }

  private boolean stops(Outcome letter) {
    return letter == Outcome.MISSED || (unsureStops && letter == Outcome.NOT_APPLICABLE);
  }

  private boolean isTooLow(OptionalInt score) {
    return leastScore.isPresent() && score.isPresent() && score.getAsInt() < leastScore.getAsInt();
  }

  /** Everything that keeps the story from moving on, first to mend first; nothing when it may. */
  public List<Unmet> unmet(StoryReview judged) {
    if (storiesOnly && !judged.story()) {
      return List.of();
    }
    StoryReview review = setAsideStops ? judged.asFound() : judged;
    List<Unmet> unmet = new ArrayList<>();
    review.findings().stream()
        .filter(finding -> finding.letter().filter(letters::contains).isPresent())
        .map(Unmet.Missed::new)
        .forEach(unmet::add);
    unmet.addAll(unsureLetters(review));
    unmet.addAll(lowScore(review));
    return List.copyOf(unmet);
  }

  private List<Unmet> unsureLetters(StoryReview review) {
    if (!unsureStops) {
      return List.of();
    }
    return letters.stream()
        .sorted()
        .filter(letter -> review.letter(letter) == Outcome.NOT_APPLICABLE)
        .filter(letter -> review.setAside(letter).isEmpty())
        .<Unmet>map(Unmet.Unsure::new)
        .toList();
  }

  private List<Unmet> lowScore(StoryReview review) {
    return isTooLow(review.score())
        ? List.of(new Unmet.ScoreTooLow(review.score().getAsInt(), leastScore.getAsInt()))
        : List.of();
  }
}
