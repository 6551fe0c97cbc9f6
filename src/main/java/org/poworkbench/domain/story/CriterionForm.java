package org.poworkbench.domain.story;

import java.util.Locale;

/** How an acceptance criterion is written down. */
public enum CriterionForm {
  BULLET,
  NUMBERED,
  CHECKBOX,
  GHERKIN,
  PROSE;

  /** The name in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
