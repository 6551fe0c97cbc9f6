package org.poworkbench.domain.story;

import java.util.Locale;

/** The three verdicts without what was found: of a check, and of a letter. */
public enum Outcome {
  MET,
  MISSED,
  NOT_APPLICABLE;

  /** The name in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
