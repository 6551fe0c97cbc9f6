package org.poworkbench.domain.story;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a team has agreed on about the words of its stories.
 *
 * @param language in which its stories are read
 * @param choices how its lists of words differ from the usual ones
 */
public record StoryWords(StoryLanguage language, Map<WatchedWords, WordChoices> choices) {
  /** Nobody has changed anything. */
  public static final StoryWords USUAL = new StoryWords(StoryLanguage.BY_TEXT, Map.of());

  public StoryWords {
    choices = Map.copyOf(choices);
  }

  /** What the team has changed in this list. */
  public WordChoices in(WatchedWords list) {
    return choices.getOrDefault(list, WordChoices.NONE);
  }

  /** The same with this list changed so. */
  public StoryWords with(WatchedWords list, WordChoices changed) {
    Map<WatchedWords, WordChoices> others = new EnumMap<>(WatchedWords.class);
    others.putAll(choices);
    others.put(list, changed);
    return new StoryWords(language, others);
  }

  /** The same, read in this language. */
  public StoryWords readIn(StoryLanguage other) {
    return new StoryWords(other, choices);
  }

  boolean areUsual() {
    return choices.values().stream().allMatch(WordChoices.NONE::equals);
  }
}
