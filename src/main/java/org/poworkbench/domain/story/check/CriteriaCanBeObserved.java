package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * Every acceptance criterion can be seen to be met or not.
 *
 * <p>"Arrives quickly" is accepted by one and returned by another; "arrives within one minute" is
 * not argued about. A vague word beside a number is let pass, because the number decides. Without
 * criteria there is nothing to judge.
 */
public final class CriteriaCanBeObserved implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.TESTABLE);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType.isStory() || workType.isEnabler();
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (story.criteria().items().isEmpty()) {
      return Verdict.notApplicable(Reason.NO_CRITERIA);
    }
    List<Phrase> vague = story.criteriaLeftOpen();
    return vague.isEmpty() ? Verdict.met() : Verdict.missedAt(vague);
  }
}
