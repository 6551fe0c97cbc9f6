package org.poworkbench.domain.story.check;

import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.Voice;

/**
 * Whoever asks also says what is wanted (well formed, in the Quality User Story framework: Lucassen
 * et al., Requirements Engineering 21, 2016).
 *
 * <p>"As a buyer, receipts" names somebody who wants nothing that could be built. Where nobody is
 * named {@link NamesARole} has said so already and this check keeps still.
 */
public final class IsWellFormed implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.empty();
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    Voice voice = story.voice();
    if (voice.role().isEmpty()) {
      return Verdict.notApplicable(Reason.SAID_ALREADY);
    }
    return voice.activity().isPresent()
        ? Verdict.met()
        : Verdict.missedAt(voice.role().stream().toList());
  }
}
