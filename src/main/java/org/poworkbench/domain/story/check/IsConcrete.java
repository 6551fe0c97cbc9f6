package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;

/**
 * What is wanted has an end that a team can see.
 *
 * <p>"Improve the search" can take a day or a year, and no estimate of it means anything. Missed
 * when vague words are the core of the wish; a vague word beside a concrete thing ("easily upload a
 * file") is not judged, because the thing may well be clear.
 */
public final class IsConcrete implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.ESTIMABLE);
  }

  @Override
  public Verdict examine(ReadStory story) {
    return story
        .wish()
        .map(wish -> judge(wish, story))
        .orElse(Verdict.notApplicable(Reason.NO_WISH));
  }

  private static Verdict judge(Phrase wish, ReadStory story) {
    List<Phrase> core = story.vagueAtTheCore();
    if (!core.isEmpty()) {
      return Verdict.missedAt(core);
    }
    return story.leavesWishOpen() ? Verdict.notApplicable(Reason.UNSURE) : Verdict.met();
  }
}
