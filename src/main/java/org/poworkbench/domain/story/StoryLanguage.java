package org.poworkbench.domain.story;

/** The language in which the stories of a team are read. */
public enum StoryLanguage {
  /** Each text as it is written: voices and words of all languages count. */
  BY_TEXT(BenefitCues.ENGLISH_AND_GERMAN),
  ENGLISH(BenefitCues.ENGLISH),
  GERMAN(BenefitCues.GERMAN);

  private final BenefitCues cues;

  StoryLanguage(BenefitCues cues) {
    this.cues = cues;
  }

  BenefitCues cues() {
    return cues;
  }

  boolean readsEnglish() {
    return this != GERMAN;
  }

  boolean readsGerman() {
    return this != ENGLISH;
  }
}
