package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Surroundings;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WishFingerprint;
import org.poworkbench.domain.story.WorkType;

/**
 * No other open story of the project asks for the same (unique, in the Quality User Story framework:
 * Lucassen et al., Requirements Engineering 21, 2016).
 *
 * <p>Of two stories in the same words one is forgotten, or both are built. The same words with
 * another role or reason count as the same, because what is built may serve both; if it does not, the
 * wish should say how they differ. Sub-tasks, very short wishes and stories that belong to no project
 * yet are not judged.
 */
public final class IsUnique implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.empty();
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType.isJudged();
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (WishFingerprint.of(story.facts(), story.voice()).isEmpty()) {
      return Verdict.notApplicable(Reason.TOO_SHORT);
    }
    Surroundings others = story.facts().surroundings();
    return others.twins().map(IsUnique::judge).orElse(Verdict.notApplicable(Reason.OTHERS_UNKNOWN));
  }

  private static Verdict judge(List<String> twins) {
    return twins.isEmpty() ? Verdict.met() : Verdict.missedFor(twins);
  }
}
