package org.poworkbench.domain.story.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * The estimate is not far above what the team usually takes on as one story.
 *
 * <p>A story of several times the usual size is mostly several stories, even where it would fit into
 * an iteration, and its estimate is the least reliable. The median itself is not told, for it counts
 * stories that a reader may not see. Judged only where enough open stories are estimated.
 */
public final class IsOfUsualSize implements StoryCheck {
  private final int mostTimes;

  public IsOfUsualSize(int mostTimes) {
    this.mostTimes = mostTimes;
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
    Optional<Points> points = story.facts().points();
    if (points.isEmpty()) {
      return Verdict.notApplicable(Reason.NO_ESTIMATE);
    }
    return story
        .facts()
        .surroundings()
        .habits()
        .size()
        .filter(usual -> usual.value().signum() > 0)
        .map(usual -> judge(points.get(), usual))
        .orElse(Verdict.notApplicable(Reason.TOO_FEW));
  }

  private Verdict judge(Points points, Points usual) {
    BigDecimal most = usual.value().multiply(BigDecimal.valueOf(mostTimes));
    return points.value().compareTo(most) > 0
        ? Verdict.missed(points.toString(), mostTimes)
        : Verdict.met();
  }
}
