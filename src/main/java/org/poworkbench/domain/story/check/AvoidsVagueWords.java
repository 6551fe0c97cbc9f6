package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Operations;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;

/**
 * Wish and reason say what is meant, and not how good it should be.
 *
 * <p>"Easily upload a file" leaves the team to guess what would be easy enough. A number, or what a
 * person does and sees, says it. Where vague words are the core of the wish, {@link IsConcrete} has
 * said so already and this check keeps still; a headline that asks for nothing ("Lists load slowly")
 * is not judged.
 */
public final class AvoidsVagueWords implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.empty();
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (story.wish().isEmpty()) {
      return Verdict.notApplicable(Reason.NO_WISH);
    }
    List<Phrase> vague =
        Stream.concat(story.vagueInTheWish().stream(), story.vagueInTheReason().stream()).toList();
    if (vague.isEmpty()) {
      return Verdict.met();
    }
    if (!story.vagueAtTheCore().isEmpty()) {
      return Verdict.notApplicable(Reason.SAID_ALREADY);
    }
    return story.isWishTold() || Operations.areCommanded(story)
        ? Verdict.missedAt(vague)
        : Verdict.notApplicable(Reason.UNSURE);
  }
}
