package org.poworkbench.domain.story;

import java.util.Optional;

/** What one check said; without a letter it speaks of the form of the text. */
public record CheckResult(String check, Optional<Letter> letter, Verdict verdict) {

  /** What a check said that speaks for a letter. */
  public CheckResult(String check, Letter letter, Verdict verdict) {
    this(check, Optional.of(letter), verdict);
  }

  /** The same check with another verdict. */
  CheckResult with(Verdict other) {
    return new CheckResult(check, letter, other);
  }

  /** Whether the check is asked of this kind of work at all. */
  public boolean isAsked() {
    return !verdict.equals(Verdict.notApplicable(Reason.NOT_ASKED));
  }

  /** Whether the check speaks for this letter. */
  public boolean speaksFor(Letter asked) {
    return letter.filter(asked::equals).isPresent();
  }
}
