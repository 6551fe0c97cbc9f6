package org.poworkbench.domain.story.check;

import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * The story has acceptance criteria.
 *
 * <p>They are what a Product Owner accepts by; without them the talk about what was meant comes
 * after the work. They are looked for under a heading or label, and as Given/When/Then anywhere; a
 * list without such a heading is not taken for criteria.
 */
public final class HasCriteria implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.TESTABLE);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType.isStory();
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    if (!story.criteria().items().isEmpty()) {
      return Verdict.met();
    }
    return story.facts().description().isEmpty()
        ? Verdict.notApplicable(Reason.NO_CRITERIA)
        : Verdict.missed();
  }
}
