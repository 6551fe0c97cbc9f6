package org.poworkbench.domain.backlog;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the stories of one team do. What stands on fewer than {@link #FEWEST} stories is not told in percent: it would
 * compare chance with chance.
 *
 * @param team the team
 * @param health its stories, letter by letter
 */
public record TeamQuality(Team team, BacklogHealth health) {

  /** The fewest stories on which a percentage stands. */
  public static final int FEWEST = 5;

  /** Worst first: by the share of stories that meet all, then by the weakest letter; too few to compare last. */
  static final Comparator<TeamQuality> WORST_FIRST =
      Comparator.comparingInt((TeamQuality one) -> one.percentAllMet().orElse(Integer.MAX_VALUE))
          .thenComparingInt(TeamQuality::percentOfWeakest)
          .thenComparing(
              Comparator.comparingInt((TeamQuality one) -> one.health().stories()).reversed());

  /** Whether there are enough stories to compare the team with others. */
  public boolean isComparable() {
    return health.stories() >= FEWEST;
  }

  /** The share of stories that meet every letter judged, in percent rounded half up. */
  public OptionalInt percentAllMet() {
    return isComparable() ? health.percentAllMet() : OptionalInt.empty();
  }

  /** The share of stories that meet the letter among those judged, in percent. */
  public static OptionalInt percentMet(LetterTally letter) {
    return letter.judged() >= FEWEST ? letter.percentMet() : OptionalInt.empty();
  }

  /** The letter with the lowest share that is missed at all; of equals the first to mend. */
  public Optional<LetterTally> weakest() {
    return isComparable()
        ? health.letters().stream()
            .filter(letter -> letter.missed() > 0 && percentMet(letter).isPresent())
            .min(
                Comparator.comparingInt((LetterTally letter) -> percentMet(letter).getAsInt())
                    .thenComparingInt(letter -> letter.letter().mendOrder()))
        : Optional.empty();
  }

  private int percentOfWeakest() {
    return weakest().map(letter -> percentMet(letter).getAsInt()).orElse(Integer.MAX_VALUE);
  }
}
