package org.poworkbench.domain.story;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The letters that a story misses, as the labels of the field 'Story gaps'. */
public final class StoryGaps {
  private StoryGaps() {}

  /** Words in lower case, sorted as labels are. */
  public static SortedSet<String> of(StoryReview review) {
    return Collections.unmodifiableSortedSet(
        Arrays.stream(Letter.values())
            .filter(letter -> review.letter(letter) == Outcome.MISSED)
            .map(Letter::word)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
