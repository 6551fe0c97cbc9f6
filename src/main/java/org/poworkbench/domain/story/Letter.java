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

  /** The word in lower case, as the field 'Story gaps' holds it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
