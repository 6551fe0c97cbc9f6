package org.poworkbench.domain.settings;

import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.domain.story.StoryWords;

/**
 * By which thresholds and words stories are judged.
 *
 * @param mostCriteria more acceptance criteria than these are several stories
 * @param timesUsual an estimate of more times the usual one is too large
 * @param mostWords a description of more words leaves nothing to talk about
 * @param words the language of stories, and what is changed in the lists of words
 */
public record Judging(int mostCriteria, int timesUsual, int mostWords, StoryWords words) {

  /** What holds until an administrator says otherwise. */
  public static final Judging DEFAULT =
      new Judging(
          StoryPolicy.DEFAULT.mostCriteria(),
          StoryPolicy.DEFAULT.mostTimesUsual(),
          StoryPolicy.DEFAULT.mostWords(),
          StoryPolicy.DEFAULT.words());
}
