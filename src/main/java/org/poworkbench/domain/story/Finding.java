package org.poworkbench.domain.story;

import java.util.Optional;

/** A check that the story misses, with what was found and where. */
public record Finding(String check, Optional<Letter> letter, Verdict.Missed missed) {

  /** A finding of a check that speaks for a letter. */
  public Finding(String check, Letter letter, Verdict.Missed missed) {
    this(check, Optional.of(letter), missed);
  }

  /** Whether it speaks for this letter. */
  public boolean speaksFor(Letter asked) {
    return letter.filter(asked::equals).isPresent();
  }
}
