package org.poworkbench.domain.story;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a team has agreed on.
 *
 * @param largest more points than these do not fit into one iteration
 * @param mostCriteria more acceptance criteria than these are several stories
 * @param mostTimesUsual an estimate of more times the usual one is too large
 * @param mostWords a description of more words leaves nothing to talk about
 * @param storyTypes names of issue types that are stories whatever their text says
 * @param otherTypes names of issue types that hold neither stories nor any other work that is judged
 * @param words how its stories are worded
 */
public record StoryPolicy(
    Points largest,
    int mostCriteria,
    int mostTimesUsual,
    int mostWords,
    Set<String> storyTypes,
    Set<String> otherTypes,
    StoryWords words) {

  public static final StoryPolicy DEFAULT =
      new StoryPolicy(
          Points.of(8),
          8,
          3,
          400,
          Set.of("story", "user story", "feature story", "user-story"),
          Set.of("epic", "initiative", "capability", "test"),
          StoryWords.USUAL);

  public StoryPolicy {
    storyTypes = lowerCase(storyTypes);
    otherTypes = lowerCase(otherTypes);
  }

  /** The same for stories that are worded so. */
  public StoryPolicy wording(StoryWords other) {
    return new StoryPolicy(
        largest, mostCriteria, mostTimesUsual, mostWords, storyTypes, otherTypes, other);
  }

  boolean namesStory(String issueType) {
    return storyTypes.contains(issueType.strip().toLowerCase(Locale.ROOT));
  }

  boolean namesOther(String issueType) {
    return otherTypes.contains(issueType.strip().toLowerCase(Locale.ROOT));
  }

  private static Set<String> lowerCase(Set<String> names) {
    return names.stream()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
