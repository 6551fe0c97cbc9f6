package org.poworkbench.domain.aside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.domain.story.Finding;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryGaps;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.domain.story.StoryReview;

class DecidedOfIssueTest {

  private static final long ISSUE = 10_001;
  private static final Instant THEN = Instant.parse("2026-03-03T10:02:00Z");
  private static final StoryChecks CHECKS = new StoryChecks(StoryPolicy.DEFAULT);
  private static final Story NO_REASON =
      Story.of("As a buyer I want a receipt", "AC:\n* It shows the VAT id").ofType("Story");

  private static StoryReview review(Story story) {
    return CHECKS.review(story);
  }

  private static Decision aside(String check, Story story) {
    Finding finding =
        review(story).findings().stream()
            .filter(found -> found.check().equals(check))
            .findFirst()
            .orElseThrow();
    return Decision.toSetAside(
        ISSUE, PointedAt.by(finding, story), AsideReason.AGREED_WITH_TEAM, "", "pat", THEN);
  }

  private static Decision again(String check) {
    return Decision.toCountAgain(ISSUE, check, "pat", THEN);
  }

  private static List<String> setAside(Story story, Decision... history) {
    return new DecidedOfIssue(List.of(history))
        .applyTo(review(story), story).setAside().stream().map(Finding::check).toList();
  }

  @Test
  void aFindingSetAsideCountsNeitherWayAndStaysKnown() {
    DecidedOfIssue decided = new DecidedOfIssue(List.of(aside("NamesABenefit", NO_REASON)));
    StoryReview before = review(NO_REASON);

    StoryReview now = decided.applyTo(before, NO_REASON);

    assertEquals(Outcome.MISSED, before.letter(Letter.VALUABLE));
    assertEquals(Outcome.MET, now.letter(Letter.VALUABLE));
    assertEquals(before.judged() - 1, now.judged());
    assertEquals(before.met(), now.met());
    assertEquals(before.findings().size() - 1, now.findings().size());
    assertEquals("NamesABenefit", now.setAside(Letter.VALUABLE).get(0).check());
    assertTrue(!StoryGaps.of(now).contains("valuable"));
    assertEquals(before, now.asFound());
  }

  static Stream<Arguments> histories() {
    Decision aside = aside("NamesABenefit", NO_REASON);
    Decision again = again("NamesABenefit");
    return Stream.of(
        Arguments.of("nothing decided", List.of(), false),
        Arguments.of("set aside", List.of(aside), true),
        Arguments.of("set aside twice", List.of(aside, aside), true),
        Arguments.of("counted again", List.of(aside, again), false),
        Arguments.of("set aside once more", List.of(aside, again, aside), true),
        Arguments.of("another check counted again", List.of(aside, again("HasCriteria")), true));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("histories")
  void theLastDecisionOfACheckHolds(String name, List<Decision> history, boolean held) {
    assertEquals(
        held ? List.of("NamesABenefit") : List.of(),
        setAside(NO_REASON, history.toArray(Decision[]::new)));
  }

  @ParameterizedTest(name = "{0} | {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          As a buyer I want a receipt       | AC: * It shows the VAT id      | true
          As a  buyer I want   a receipt    | AC: * It shows the VAT id      | true
          As a seller I want a receipt      | AC: * It shows another number  | true
          As a buyer I want a signed receipt| AC: * It shows the VAT id      | false
          As a buyer I want an invoice      | AC: * It shows the VAT id      | false""")
  void holdsUntilTheWordsMeantChange(String summary, String description, boolean held) {
    Story edited = Story.of(summary, description).ofType("Story");

    assertEquals(held, !setAside(edited, aside("NamesABenefit", NO_REASON)).isEmpty());
  }

  @ParameterizedTest(name = "{0} | {1} | {2}: {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          As a buyer I want a receipt  | Nothing  more. | none      | true
          As a buyer I want a receipt. | Nothing more.  | none      | false
          As a buyer I want a receipt  | Nothing at all.| none      | false
          As a buyer I want a receipt  | none           | none      | false""")
  void ofSomethingAbsentItHoldsUntilATextChangesInWhichItMightStand(
      String summary, String description, String criteria, boolean held) {
    Story before = Story.of("As a buyer I want a receipt", "Nothing more.");
    Story edited = Story.of(summary, description == null ? "" : description).withCriteria(criteria);

    assertEquals(held, !setAside(edited, aside("HasCriteria", before)).isEmpty());
  }

  @Test
  void ofANumberItHoldsWhileItIsTheSame() {
    Story large = NO_REASON.estimatedAt(13);

    assertEquals(
        List.of("FitsOneIteration"),
        setAside(
            Story.of("As a buyer I want another thing", "").ofType("Story").estimatedAt(13),
            aside("FitsOneIteration", large)));
    assertEquals(List.of(), setAside(NO_REASON.estimatedAt(20), aside("FitsOneIteration", large)));
  }

  @Test
  void ofOtherIssuesItHoldsWhileTheyAreTheSame() {
    Decision aside = aside("WaitsForNoOther", NO_REASON.blockedBy("CHK-1", "CHK-2"));

    assertEquals(
        List.of("WaitsForNoOther"), setAside(NO_REASON.blockedBy("CHK-2", "CHK-1"), aside));
    assertEquals(List.of(), setAside(NO_REASON.blockedBy("CHK-2", "CHK-3"), aside));
  }

  @Test
  void knowsThatAFindingWasSetAsideAndIsBack() {
    DecidedOfIssue decided = new DecidedOfIssue(List.of(aside("NamesABenefit", NO_REASON)));
    Story edited = Story.of("As a buyer I want an invoice", "").ofType("Story");

    assertEquals(List.of(), decided.applyTo(review(edited), edited).setAside());
    assertEquals(Optional.of(THEN), decided.settingAside("NamesABenefit").map(Decision::at));
    assertEquals(Optional.empty(), decided.settingAside("HasCriteria"));
  }

  @Test
  void whatIsMetMeanwhileIsNotSetAside() {
    Story mended = Story.of("As a buyer I want a receipt so that I can claim it back", "");

    assertEquals(List.of(), setAside(mended, aside("NamesABenefit", NO_REASON)));
  }

  @Test
  void withoutDecisionsAReviewStaysAsItIs() {
    StoryReview review = review(NO_REASON);

    assertSame(review, DecidedOfIssue.NOTHING.applyTo(review, NO_REASON));
  }

  @Test
  void theDigestHoldsNoWords() {
    Decision aside = aside("NamesABenefit", NO_REASON);

    assertTrue(aside.digest().matches("[0-9a-f]{64}"), aside.digest());
    assertNotEquals(
        aside.digest(), aside("NamesABenefit", Story.of("As a buyer I want it", "")).digest());
  }
}
