package org.poworkbench.domain.story.check;

import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * The story has few enough acceptance criteria to be one story.
 *
 * <p>A long list usually holds several stories, of which some could wait. Few criteria alone do not
 * make a story small: without an estimate only too many are judged.
 */
public final class KeepsCriteriaFew implements StoryCheck {
  private final int most;

  public KeepsCriteriaFew(int most) {
    this.most = most;
  }

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.SMALL);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType.isStory() || workType.isEnabler();
  }

  @Override
  public Verdict examine(ReadStory story) {
    int criteria = story.criteria().items().size();
    if (criteria > most) {
      return Verdict.missed(criteria, most);
    }
    if (criteria == 0) {
      return Verdict.notApplicable(Reason.NO_CRITERIA);
    }
    return story.facts().points().isPresent()
        ? Verdict.met()
        : Verdict.notApplicable(Reason.NO_ESTIMATE);
  }
}
