package org.poworkbench.domain.story.check;

import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;

/**
 * The story has acceptance criteria.
 *
 * <p>They are what a Product Owner accepts by; without them the talk about what was meant comes
 * after the work. They are looked for under a heading or label, and as Given/When/Then anywhere; a
 * list without such a heading is not taken for criteria.
 */
public final class HasCriteria implements StoryCheck {
  @Override
  public Letter letter() {
    return Letter.TESTABLE;
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    return story.criteria().items().isEmpty() ? Verdict.missed() : Verdict.met();
  }
}
