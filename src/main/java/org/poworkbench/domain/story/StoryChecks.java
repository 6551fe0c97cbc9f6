package org.poworkbench.domain.story;

import java.util.List;
import org.poworkbench.domain.story.check.AsksAQuestion;
import org.poworkbench.domain.story.check.AsksForOneThing;
import org.poworkbench.domain.story.check.AvoidsVagueWords;
import org.poworkbench.domain.story.check.CanBeShown;
import org.poworkbench.domain.story.check.CriteriaCanBeObserved;
import org.poworkbench.domain.story.check.FitsOneIteration;
import org.poworkbench.domain.story.check.FollowsTheUsualForm;
import org.poworkbench.domain.story.check.GivesSteps;
import org.poworkbench.domain.story.check.HasATimeBox;
import org.poworkbench.domain.story.check.HasCriteria;
import org.poworkbench.domain.story.check.IsConcrete;
import org.poworkbench.domain.story.check.IsNoEpic;
import org.poworkbench.domain.story.check.IsOfUsualSize;
import org.poworkbench.domain.story.check.IsUnique;
import org.poworkbench.domain.story.check.IsWellFormed;
import org.poworkbench.domain.story.check.KeepsCriteriaFew;
import org.poworkbench.domain.story.check.LeavesNoQuestionOpen;
import org.poworkbench.domain.story.check.LeavesRoomToTalk;
import org.poworkbench.domain.story.check.LeavesTheHowOpen;
import org.poworkbench.domain.story.check.NamesABenefit;
import org.poworkbench.domain.story.check.NamesARole;
import org.poworkbench.domain.story.check.OutcomeCanBeSeen;
import org.poworkbench.domain.story.check.ParentNamesABenefit;
import org.poworkbench.domain.story.check.SaysNothingExtra;
import org.poworkbench.domain.story.check.SaysWhatIsExpected;
import org.poworkbench.domain.story.check.SaysWhatItDecides;
import org.poworkbench.domain.story.check.SaysWhatItEnables;
import org.poworkbench.domain.story.check.SaysWhereItHappens;
import org.poworkbench.domain.story.check.StandsOnItsOwn;
import org.poworkbench.domain.story.check.WaitsForNoOther;

/**
 * All checks of a story under one policy: letters in the order in which they are mended, graver
 * checks first within a letter.
 */
public final class StoryChecks {

  /** Grows with each change of a rule, so that what was judged before is judged again. */
  public static final int RULES_VERSION = 2;

  private final StoryPolicy policy;
  private final List<StoryCheck> checks;

  public StoryChecks(StoryPolicy policy) {
    this.policy = policy;
    this.checks = list(policy);
  }

  /** Reads the story and asks every check that its kind of work calls for. */
  public StoryReview review(Story story) {
    return review(story, read -> story.surroundings());
  }

  /** The same, once others have been looked up for what the story asks for. */
  public StoryReview review(Story story, Neighbourhood others) {
    ReadStory read = ReadStory.read(story, policy.words()).amid(others);
    WorkType workType = WorkTypes.of(read.facts(), read.voice(), policy);
    return new StoryReview(
        workType,
        read.voice(),
        read.criteria(),
        checks.stream()
            .map(check -> new CheckResult(check.name(), check.letter(), ask(check, read, workType)))
            .toList());
  }

  /** The checks, for those who list them. */
  public List<StoryCheck> all() {
    return checks;
  }

  private static Verdict ask(StoryCheck check, ReadStory read, WorkType workType) {
    return check.isAskedOf(workType)
        ? check.examine(read)
        : Verdict.notApplicable(Reason.NOT_ASKED);
  }

  private static List<StoryCheck> list(StoryPolicy policy) {
    return List.of(
        new NamesABenefit(),
        new NamesARole(),
        new ParentNamesABenefit(),
        new SaysWhatItEnables(),
        new SaysWhatItDecides(),
        new HasCriteria(),
        new CanBeShown(),
        new SaysWhatIsExpected(),
        new AsksAQuestion(),
        new CriteriaCanBeObserved(),
        new OutcomeCanBeSeen(),
        new IsConcrete(),
        new GivesSteps(),
        new SaysWhereItHappens(),
        new LeavesNoQuestionOpen(),
        new FitsOneIteration(policy.largest()),
        new HasATimeBox(),
        new KeepsCriteriaFew(policy.mostCriteria()),
        new IsOfUsualSize(policy.mostTimesUsual()),
        new IsNoEpic(),
        new WaitsForNoOther(),
        new StandsOnItsOwn(),
        new LeavesTheHowOpen(policy.words()),
        new LeavesRoomToTalk(policy.mostWords()),
        new IsWellFormed(),
        new AsksForOneThing(),
        new SaysNothingExtra(),
        new AvoidsVagueWords(),
        new FollowsTheUsualForm(),
        new IsUnique());
  }
}
