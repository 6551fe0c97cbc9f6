package org.poworkbench.domain.backlog;

import java.util.List;
import java.util.OptionalInt;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;

/**
 * What stories have in common in one letter.
 *
 * @param letter the letter
 * @param met how many stories meet it
 * @param missed how many stories miss it
 * @param unsure of how many stories it cannot be judged
 */
public record LetterTally(Letter letter, int met, int missed, int unsure) {

  /** The tally of one letter over these stories. */
  public static LetterTally of(Letter letter, List<? extends JudgedStory> stories) {
    return new LetterTally(
        letter,
        count(letter, Outcome.MET, stories),
        count(letter, Outcome.MISSED, stories),
        count(letter, Outcome.NOT_APPLICABLE, stories));
  }

  /** The share of stories that meet it among those judged, in percent rounded half up. */
  public OptionalInt percentMet() {
    return percent(met);
  }

  /** The share of stories that miss it among those judged, in percent rounded half up. */
  public OptionalInt percentMissed() {
    return percent(missed);
  }

  /** Of how many stories it could be judged. */
  public int judged() {
    return met + missed;
  }

  private OptionalInt percent(int part) {
    return judged() == 0
        ? OptionalInt.empty()
        : OptionalInt.of((200 * part + judged()) / (2 * judged()));
  }

  private static int count(Letter letter, Outcome outcome, List<? extends JudgedStory> stories) {
    return (int) stories.stream().filter(story -> story.letter(letter) == outcome).count();
  }
}
