package org.poworkbench.domain.story;

import java.util.Locale;

/** The texts of an issue that are read as the story. */
public enum TextField {
  SUMMARY,
  DESCRIPTION;

  /** The name in JSON, which is Jira's own name of the field. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
