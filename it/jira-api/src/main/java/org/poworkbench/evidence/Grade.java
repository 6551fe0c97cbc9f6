package org.poworkbench.evidence;

import java.util.Locale;

/** How well a declared member is evidenced, best first. */
public enum Grade {
  /** Types read in Javadoc of Jira 11, or overridden in an app compiled for it. */
  EXACT11,
  /** Called in an app compiled for Jira 11; types from an older exact source. */
  CALLED11,
  /** Called in an app compiled for Jira 11; types from memory. */
  CALLED11_TYPES_OPEN,
  /** Exact, or called, in Jira 7 to 10. */
  OLDER,
  /** No source. */
  MEMORY;

  /** The grade as the ledger spells it. */
  public String spelling() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Grade of(String spelling) {
    for (Grade grade : values()) {
      if (grade.spelling().equals(spelling)) {
        return grade;
      }
    }
    throw new IllegalArgumentException("Unknown grade: " + spelling);
  }
}
