package org.poworkbench.domain.backlog;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.poworkbench.domain.story.Letter;

/**
 * How stories do, letter by letter.
 *
 * @param stories how many there are
 * @param allMet how many meet every letter that can be judged
 * @param letters the letters in the order I N V E S T
 */
public record BacklogHealth(int stories, int allMet, List<LetterTally> letters) {

  public BacklogHealth {
    letters = List.copyOf(letters);
  }

  /** The health of these stories. */
  public static BacklogHealth of(List<? extends JudgedStory> stories) {
    return new BacklogHealth(
        stories.size(),
        (int) stories.stream().filter(JudgedStory::meetsAllJudged).count(),
        Arrays.stream(Letter.values()).map(letter -> LetterTally.of(letter, stories)).toList());
  }

  /** The share of stories that meet every letter judged, in percent rounded half up. */
  public OptionalInt percentAllMet() {
    return stories == 0
        ? OptionalInt.empty()
        : OptionalInt.of((200 * allMet + stories) / (2 * stories));
  }

  /** The letter that most stories miss; of equals the first to mend. Nothing when none is missed. */
  public Optional<LetterTally> weakest() {
    return letters.stream()
        .filter(tally -> tally.missed() > 0)
        .max(
            Comparator.comparingInt(LetterTally::missed)
                .thenComparing(
                    Comparator.comparingInt((LetterTally tally) -> tally.letter().mendOrder())
                        .reversed()));
  }
}
