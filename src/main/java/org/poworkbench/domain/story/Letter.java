package org.poworkbench.domain.story;

import java.util.Locale;

/** The six letters of INVEST. */
public enum Letter {
  INDEPENDENT,
  NEGOTIABLE,
  VALUABLE,
  ESTIMABLE,
  SMALL,
  TESTABLE;

  /** The letter as JSON and people write it: I, N, V, E, S or T. */
  public String symbol() {
    return name().substring(0, 1);
  }

  /** Where it stands among the letters when they are mended: V, T, E, S, I, N, from 0. */
  public int mendOrder() {
    return switch (this) {
      case VALUABLE -> 0;
      case TESTABLE -> 1;
      case ESTIMABLE -> 2;
      case SMALL -> 3;
      case INDEPENDENT -> 4;
      case NEGOTIABLE -> 5;
    };
  }

  /** The word in lower case, as the field 'Story gaps' holds it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
