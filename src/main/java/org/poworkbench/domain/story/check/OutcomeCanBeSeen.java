package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Operations;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;

/**
 * Whether the wish has come true can be seen.
 *
 * <p>Nobody can demonstrate "feels fast" or "is good". Missed when such words are the core of the
 * wish; met when the wish is something that is done, in plain words; all else is not judged, because
 * the criteria may well say what the wish does not.
 */
public final class OutcomeCanBeSeen implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.TESTABLE);
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
    return Operations.begin(wish) && story.vagueInTheWish().isEmpty()
        ? Verdict.met()
        : Verdict.notApplicable(Reason.UNSURE);
  }
}
