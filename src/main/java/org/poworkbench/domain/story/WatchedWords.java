package org.poworkbench.domain.story;

import java.util.Set;
import java.util.function.Supplier;

/** The lists of words that checks watch for and a team may change. */
public enum WatchedWords {
  VAGUE_ENGLISH("vagueEnglish", () -> Vagueness.usual(StoryLanguage.ENGLISH)),
  VAGUE_GERMAN("vagueGerman", () -> Vagueness.usual(StoryLanguage.GERMAN)),
  PRESCRIBED_ENGLISH("prescribedEnglish", () -> PrescribedWords.usual(StoryLanguage.ENGLISH)),
  PRESCRIBED_GERMAN("prescribedGerman", () -> PrescribedWords.usual(StoryLanguage.GERMAN));

  private final String key;
  private final Supplier<Set<String>> usual;

  WatchedWords(String key, Supplier<Set<String>> usual) {
    this.key = key;
    this.usual = usual;
  }

  /** The name of the list in settings, texts and JSON. */
  public String key() {
    return key;
  }

  /** The list before anybody changes it, in alphabetical order. */
  public Set<String> usual() {
    return usual.get();
  }

  /** The list as a team has changed it. */
  public Set<String> with(WordChoices choices) {
    return choices.over(usual());
  }

  /** What a team changes that wants this list. */
  public WordChoices choicesFor(Set<String> wanted) {
    return WordChoices.between(usual(), wanted);
  }
}
