package org.poworkbench.domain.story;

import java.util.List;
import org.poworkbench.domain.story.check.AsksForOneThing;
import org.poworkbench.domain.story.check.AvoidsVagueWords;
import org.poworkbench.domain.story.check.CriteriaCanBeObserved;
import org.poworkbench.domain.story.check.FitsOneIteration;
import org.poworkbench.domain.story.check.HasCriteria;
import org.poworkbench.domain.story.check.IsConcrete;
import org.poworkbench.domain.story.check.IsNoEpic;
import org.poworkbench.domain.story.check.KeepsCriteriaFew;
import org.poworkbench.domain.story.check.LeavesNoQuestionOpen;
import org.poworkbench.domain.story.check.LeavesTheHowOpen;
import org.poworkbench.domain.story.check.NamesABenefit;
import org.poworkbench.domain.story.check.NamesARole;
import org.poworkbench.domain.story.check.OutcomeCanBeSeen;
import org.poworkbench.domain.story.check.SaysNothingExtra;
import org.poworkbench.domain.story.check.StandsOnItsOwn;
import org.poworkbench.domain.story.check.WaitsForNoOther;

/**
 * All checks of a story under one policy: letters in the order in which they are mended, graver
 * checks first within a letter.
 */
public final class StoryChecks {
  private final StoryPolicy policy;
  private final List<StoryCheck> checks;

  public StoryChecks(StoryPolicy policy) {
    this.policy = policy;
    this.checks = list(policy);
  }

  /** Reads the story and asks every check. An issue that is no user story is not judged. */
  public StoryReview review(Story story) {
    ReadStory read = ReadStory.read(story, policy.words());
    boolean isStory = isStory(read);
    return new StoryReview(
        isStory,
        read.voice(),
        read.criteria(),
        checks.stream()
            .map(check -> new CheckResult(check.name(), check.letter(), ask(check, read, isStory)))
            .toList());
  }

  /** The checks, for those who list them. */
  public List<StoryCheck> all() {
    return checks;
  }

  private static Verdict ask(StoryCheck check, ReadStory read, boolean isStory) {
    return isStory ? check.examine(read) : Verdict.notApplicable(Reason.NOT_A_STORY);
  }

  private boolean isStory(ReadStory read) {
    if (read.facts().issueType().filter(policy::namesOther).isPresent()) {
      return false;
    }
    return read.voice().wellFormed()
        || read.facts().issueType().filter(policy::namesStory).isPresent();
  }

  private static List<StoryCheck> list(StoryPolicy policy) {
    return List.of(
        new NamesABenefit(),
        new NamesARole(),
        new HasCriteria(),
        new CriteriaCanBeObserved(),
        new OutcomeCanBeSeen(),
        new IsConcrete(),
        new LeavesNoQuestionOpen(),
        new FitsOneIteration(policy.largest()),
        new KeepsCriteriaFew(policy.mostCriteria()),
        new IsNoEpic(),
        new WaitsForNoOther(),
        new StandsOnItsOwn(),
        new LeavesTheHowOpen(policy.words()),
        new AsksForOneThing(),
        new SaysNothingExtra(),
        new AvoidsVagueWords());
  }
}
