package org.poworkbench.domain.story.check;

import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;

/**
 * The story says who wants it.
 *
 * <p>A Product Owner who knows the role knows whom to ask, and who can tell whether it was
 * delivered. A persona counts as a role, and so does another system.
 */
public final class NamesARole implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.VALUABLE);
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    return story.voice().role().isPresent() ? Verdict.met() : Verdict.missed();
  }
}
