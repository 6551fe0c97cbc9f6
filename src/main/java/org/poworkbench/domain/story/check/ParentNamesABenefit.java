package org.poworkbench.domain.story.check;

import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.BenefitHypothesis;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Parent;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Verdict;

/**
 * The feature or epic above the story says what is gained by it.
 *
 * <p>A story is worth what its feature is worth: without a benefit hypothesis nobody can tell later
 * whether the whole was. Where the parent is silent but the story names a benefit of its own, nothing
 * is held against the story: the gap is the parent's, and every story below it would show it. A
 * parent that nobody has described yet, or whose words leave it open, is not judged.
 */
public final class ParentNamesABenefit implements StoryCheck {
  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.VALUABLE);
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (story.facts().parentKey().isEmpty()) {
      return Verdict.notApplicable(Reason.NO_PARENT);
    }
    return story
        .facts()
        .surroundings()
        .parent()
        .map(parent -> judge(story, parent))
        .orElse(Verdict.notApplicable(Reason.OTHERS_UNKNOWN));
  }

  private static Verdict judge(ReadStory story, Parent parent) {
    return switch (BenefitHypothesis.namedIn(parent)) {
      case MET -> Verdict.met();
      case NOT_APPLICABLE -> Verdict.notApplicable(Reason.UNSURE);
      case MISSED ->
          story.voice().benefit().isPresent()
              ? Verdict.notApplicable(Reason.BENEFIT_NAMED)
              : Verdict.missedFor(List.of(parent.key()));
    };
  }
}
