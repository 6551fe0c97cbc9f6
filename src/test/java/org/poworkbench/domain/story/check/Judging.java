package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.Verdict;

/** Asks one check about one story and compares verdict and words found. */
final class Judging {
  private Judging() {}

  static void assertVerdict(Outcome expected, StoryCheck check, Story story) {
    assertEquals(expected, check.examine(ReadStory.read(story, StoryWords.USUAL)).outcome());
  }

  /** The words that the check points at, joined with bars; nothing if it misses nothing. */
  static String found(StoryCheck check, Story story) {
    return check.examine(ReadStory.read(story, StoryWords.USUAL)) instanceof Verdict.Missed missed
        ? String.join(" | ", missed.found().stream().map(Phrase::text).toList())
        : "";
  }
}
