package org.poworkbench.domain.story.check;

import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * No open issue blocks the story.
 *
 * <p>A blocked story cannot be put where its value asks for it: another one decides on its time.
 * Blockers that are resolved do not count, and where links are not known nothing is judged.
 */
public final class WaitsForNoOther implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.INDEPENDENT);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType.isJudged();
  }

  @Override
  public Verdict examine(ReadStory story) {
    return story
        .facts()
        .surroundings()
        .openBlockers()
        .map(blockers -> blockers.isEmpty() ? Verdict.met() : Verdict.missedFor(blockers))
        .orElse(Verdict.notApplicable(Reason.LINKS_UNKNOWN));
  }
}
