package org.poworkbench.domain.story;

import java.util.Set;
import java.util.function.Supplier;

/** The lists of words that checks watch for and a team may change. */
public enum WatchedWords {
  VAGUE_ENGLISH(() -> Vagueness.usual(StoryLanguage.ENGLISH)),
  VAGUE_GERMAN(() -> Vagueness.usual(StoryLanguage.GERMAN)),
  PRESCRIBED_ENGLISH(() -> PrescribedWords.usual(StoryLanguage.ENGLISH)),
  PRESCRIBED_GERMAN(() -> PrescribedWords.usual(StoryLanguage.GERMAN));

  private final Supplier<Set<String>> usual;

  WatchedWords(Supplier<Set<String>> usual) {
    this.usual = usual;
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
