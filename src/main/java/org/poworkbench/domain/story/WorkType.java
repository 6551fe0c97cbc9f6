package org.poworkbench.domain.story;

import java.util.Locale;

/** The kind of work that an issue holds; each kind has checks of its own. */
public enum WorkType {
  FEATURE_STORY,
  ENABLER_EXPLORATION,
  ENABLER_ARCHITECTURE,
  ENABLER_INFRASTRUCTURE,
  ENABLER_COMPLIANCE,
  DEFECT,
  MAINTENANCE,
  SPIKE,
  LOCAL_STORY,
  NOT_CLASSIFIED;

  /** As JSON, URLs and i18n keys write it, in lower case: {@code feature_story}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word for its kind in texts that need not tell enablers or stories apart. */
  public String kind() {
    return isEnabler() ? "enabler" : isStory() ? "story" : key();
  }

  /** Whether it is told from a user's side, with role, activity and benefit. */
  public boolean isStory() {
    return this == FEATURE_STORY || this == LOCAL_STORY;
  }

  /** Whether it opens the way for features rather than being one. */
  public boolean isEnabler() {
    return name().startsWith("ENABLER");
  }

  /** Whether there are checks for it. */
  public boolean isJudged() {
    return this != NOT_CLASSIFIED;
  }
}
