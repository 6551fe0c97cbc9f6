package org.poworkbench.domain.story.check;

import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * The estimate leaves room for the story in one iteration.
 *
 * <p>What does not fit cannot be accepted at its end, and nobody learns anything before. Without an
 * estimate the size is not known, and zero points are an estimate.
 */
public final class FitsOneIteration implements StoryCheck {
  private final Points largest;

  public FitsOneIteration(Points largest) {
    this.largest = largest;
  }

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.SMALL);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType.isJudged();
  }

  @Override
  public Verdict examine(ReadStory story) {
    return story
        .facts()
        .points()
        .map(this::judge)
        .orElse(Verdict.notApplicable(Reason.NO_ESTIMATE));
  }

  private Verdict judge(Points points) {
    return points.compareTo(largest) > 0
        ? Verdict.missed(points.toString(), largest.toString())
        : Verdict.met();
  }
}
