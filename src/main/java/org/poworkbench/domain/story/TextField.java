package org.poworkbench.domain.story;

import java.util.Locale;

/** The texts of an issue that are read as the story. */
public enum TextField {
  SUMMARY,
  DESCRIPTION,
  /** A field of its own for acceptance criteria, where a site or project has one. */
  CRITERIA;

  /** The name in JSON, which is Jira's own name of the field where it has one. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
