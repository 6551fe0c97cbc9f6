package org.poworkbench.domain.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRowBuilder;
import org.poworkbench.domain.story.CheckResult;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.domain.story.StoryReview;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

class StoryGateTest {

  @Test
  void namesEveryMissedCheckOfItsLettersAtOnce() {
    StoryReview review =
        review(
            true,
            new CheckResult("GivesReason", Letter.VALUABLE, Verdict.missed()),
            new CheckResult("HasCriteria", Letter.TESTABLE, Verdict.missed()),
            new CheckResult("FitsOneIteration", Letter.SMALL, Verdict.missed()));

    List<String> checks =
        StoryGate.PROPOSED.unmet(review).stream()
            .map(unmet -> ((Unmet.Missed) unmet).finding().check())
            .toList();

    assertEquals(List.of("GivesReason", "HasCriteria"), checks);
  }

  @Test
  void letsAStoryPassThatMeetsItsLetters() {
    StoryReview review =
        review(
            true,
            new CheckResult("GivesReason", Letter.VALUABLE, Verdict.met()),
            new CheckResult("HasCriteria", Letter.TESTABLE, Verdict.met()));

    assertEquals(List.of(), StoryGate.PROPOSED.unmet(review));
  }

  @Test
  void letsPassUnaskedWhatIsNoStory() {
    StoryReview review =
        review(false, new CheckResult("GivesReason", Letter.VALUABLE, Verdict.missed()));

    assertEquals(List.of(), StoryGate.PROPOSED.unmet(review));
  }

  @ParameterizedTest(name = "unsure stops: {0}")
  @CsvSource({"true, 2", "false, 0"})
  void decidesWhetherALetterThatCannotBeJudgedStops(boolean stops, int unmet) {
    StoryGate gate =
        new StoryGate(
            EnumSet.of(Letter.VALUABLE, Letter.TESTABLE),
            OptionalInt.empty(),
            true,
            false,
            stops,
            false);
    StoryReview review =
        review(
            true,
            new CheckResult("GivesReason", Letter.VALUABLE, Verdict.notApplicable(Reason.UNSURE)));

    assertEquals(unmet, gate.unmet(review).size());
  }

  @ParameterizedTest(name = "set aside stops: {0}, unsure stops: {1}")
  @CsvSource({"false, false, 0", "false, true, 0", "true, false, 1", "true, true, 1"})
  void decidesWhetherAFindingStopsThatWasSetAside(boolean stops, boolean unsureStops, int unmet) {
    StoryGate gate =
        new StoryGate(
            EnumSet.of(Letter.VALUABLE), OptionalInt.empty(), true, stops, unsureStops, false);
    StoryReview review =
        review(true, new CheckResult("GivesReason", Letter.VALUABLE, Verdict.missed()))
            .without(Set.of("GivesReason"));

    assertEquals(unmet, gate.unmet(review).size());
  }

  @ParameterizedTest(name = "half of the checks met, at least {0}: {1} unmet")
  @CsvSource({"49, 0", "50, 0", "51, 1"})
  void asksForTheLeastScore(int least, int unmet) {
    StoryGate gate = new StoryGate(Set.of(), OptionalInt.of(least), true, false, false, false);
    StoryReview review =
        review(
            true,
            new CheckResult("One", Letter.VALUABLE, Verdict.met()),
            new CheckResult("Other", Letter.TESTABLE, Verdict.missed()));

    assertEquals(unmet, gate.unmet(review).size());
  }

  @ParameterizedTest(name = "{0}, {1}, score {2} of {3}, unsure stops {4}")
  @CsvSource({
    "FEATURE_STORY, MET, 50, 50, true, false",
    "FEATURE_STORY, MISSED, 90, 0, false, true",
    "FEATURE_STORY, NOT_APPLICABLE, 90, 0, false, false",
    "FEATURE_STORY, NOT_APPLICABLE, 90, 0, true, true",
    "FEATURE_STORY, MET, 49, 50, false, true",
    "LOCAL_STORY, MISSED, 90, 0, false, true",
    "SPIKE, MISSED, 10, 50, true, false"
  })
  void tellsOfARowWhatItWouldDoToTheStory(
      WorkType type, Outcome valuable, int score, int least, boolean unsureStops, boolean stops) {
    StoryGate gate =
        new StoryGate(
            EnumSet.of(Letter.VALUABLE), OptionalInt.of(least), true, false, unsureStops, false);
    StoryRowBuilder story = StoryRowBuilder.aStory(1).judgedAs(type).scored(score);

    StoryRow row =
        switch (valuable) {
          case MET -> story.row();
          case MISSED -> story.missing(Letter.VALUABLE).row();
          case NOT_APPLICABLE -> story.unsureOf(Letter.VALUABLE).row();
        };

    assertEquals(stops, gate.stops(row));
  }

  @Test
  void stopsNoRowForALowScoreThatHasNone() {
    StoryGate gate = new StoryGate(Set.of(), OptionalInt.of(50), true, false, false, false);

    assertFalse(gate.stops(StoryRowBuilder.aStory(1).unscored().row()));
  }

  @Test
  void tellsWhetherItAsksForAnything() {
    assertTrue(StoryGate.PROPOSED.asksForSomething());
    assertFalse(
        new StoryGate(Set.of(), OptionalInt.empty(), true, true, true, true).asksForSomething());
  }

  private static StoryReview review(boolean story, CheckResult... results) {
    StoryReview empty = new StoryChecks(StoryPolicy.DEFAULT).review(Story.of(null, null));
    return new StoryReview(
        story ? WorkType.FEATURE_STORY : WorkType.DEFECT,
        empty.voice(),
        empty.criteria(),
        List.of(results));
  }
}
