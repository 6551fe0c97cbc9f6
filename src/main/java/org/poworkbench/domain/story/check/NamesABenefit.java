package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;

/**
 * The story says why somebody wants it.
 *
 * <p>Without the reason a Product Owner can neither put the story before another one nor offer a
 * cheaper way to the same end. A reason needs a word that introduces it, such as "so that"; a bare
 * purpose ("to save time") is none. Whether the reason is a good one is not judged here.
 */
public final class NamesABenefit implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.VALUABLE);
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    if (story.voice().benefit().isPresent()) {
      return Verdict.met();
    }
    return new Verdict.Missed(story.voice().wish().stream().toList(), List.of(), List.of());
  }
}
