package org.poworkbench.domain.gate;

import org.poworkbench.domain.story.Finding;
import org.poworkbench.domain.story.Letter;

/** One thing that keeps a story from moving on. */
public sealed interface Unmet {

  /**
   * A check is missed whose letter must be met.
   *
   * @param finding the check and what it found
   */
  record Missed(Finding finding) implements Unmet {}

  /**
   * A letter that must be met cannot be judged.
   *
   * @param letter the letter
   */
  record Unsure(Letter letter) implements Unmet {}

  /**
   * The score is too low.
   *
   * @param score the score of the story
   * @param least the least that is asked for
   */
  record ScoreTooLow(int score, int least) implements Unmet {}
}
