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
 * The wish is one thing that is used and shipped as one (atomic, in the Quality User Story framework:
 * Lucassen et al., Requirements Engineering 21, 2016).
 *
 * <p>"Create and edit a record" is two stories of which the first is worth having alone. Near synonyms
 * ("find and access") and several things behind one verb ("add name, size and colour") are one.
 */
public final class AsksForOneThing implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.empty();
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (story.wish().isEmpty()) {
      return Verdict.notApplicable(Reason.NO_WISH);
    }
    List<Phrase> apart = Operations.apart(story);
    return apart.isEmpty() ? Verdict.met() : Verdict.missedAt(apart);
  }
}
