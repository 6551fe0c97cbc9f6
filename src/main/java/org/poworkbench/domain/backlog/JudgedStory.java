package org.poworkbench.domain.backlog;

import java.util.Map;
import java.util.OptionalLong;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.WorkType;

/** A story with the verdicts on its letters, as it is or as it was. */
public interface JudgedStory {

  /** The issue. */
  long issueId();

  /** Its issue type. */
  String issueTypeId();

  /** The kind of work that it was judged as. */
  WorkType workType();

  /** Whose story it is. */
  Team team();

  /** Its sprint that is or was not closed, if any. */
  OptionalLong sprint();

  /** The verdicts on the letters. */
  Map<Letter, Outcome> letters();

  /** The verdict on this letter. */
  default Outcome letter(Letter letter) {
    return letters().getOrDefault(letter, Outcome.NOT_APPLICABLE);
  }

  /** How many letters are met. */
  default int lettersMet() {
    return (int) letters().values().stream().filter(outcome -> outcome == Outcome.MET).count();
  }

  /** Whether at least one letter is met and none missed. */
  default boolean meetsAllJudged() {
    return lettersMet() > 0 && !letters().containsValue(Outcome.MISSED);
  }
}
