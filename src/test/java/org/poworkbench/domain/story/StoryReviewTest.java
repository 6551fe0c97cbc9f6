package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryReviewTest {

  @ParameterizedTest
  @CsvSource({
    "1, 0, 100",
    "0, 1, 0",
    "8, 4, 67",
    "1, 2, 33",
    "1, 7, 13",
    "3, 5, 38",
    "1, 1, 50",
    "1, 199, 1"
  })
  void theScoreIsTheShareOfChecksMetRoundedHalfUp(int met, int missed, int score) {
    List<CheckResult> results = new ArrayList<>();
    for (int i = 0; i < met + missed; i++) {
      results.add(result("Check" + i, Letter.SMALL, i < met ? Verdict.met() : Verdict.missed()));
    }
    results.add(result("Unsure", Letter.SMALL, Verdict.notApplicable(Reason.UNSURE)));
    assertEquals(OptionalInt.of(score), review(results).score());
  }

  @Test
  void withoutAJudgementThereIsNoScore() {
    assertEquals(
        OptionalInt.empty(),
        review(List.of(result("A", Letter.SMALL, Verdict.notApplicable(Reason.UNSURE)))).score());
  }

  @Test
  void aLetterIsMissedByOneCheckAndMetByOneWhenNoneMisses() {
    StoryReview review =
        review(
            List.of(
                result("A", Letter.VALUABLE, Verdict.met()),
                result("B", Letter.VALUABLE, Verdict.missed()),
                result("C", Letter.TESTABLE, Verdict.met()),
                result("D", Letter.TESTABLE, Verdict.notApplicable(Reason.UNSURE)),
                result("E", Letter.SMALL, Verdict.notApplicable(Reason.UNSURE))));
    assertEquals(Outcome.MISSED, review.letter(Letter.VALUABLE));
    assertEquals(Outcome.MET, review.letter(Letter.TESTABLE));
    assertEquals(Outcome.NOT_APPLICABLE, review.letter(Letter.SMALL));
    assertEquals(Outcome.NOT_APPLICABLE, review.letter(Letter.NEGOTIABLE));
    assertEquals(Set.of("valuable"), StoryGaps.of(review));
  }

  @Test
  void findingsStandInTheOrderOfMending() {
    List<CheckResult> results = new ArrayList<>();
    for (Letter letter : Letter.values()) {
      results.add(result("Grave" + letter.symbol(), letter, Verdict.missed()));
      results.add(result("Light" + letter.symbol(), letter, Verdict.missed()));
    }
    assertEquals(
        List.of(
            "GraveV", "LightV", "GraveT", "LightT", "GraveE", "LightE", "GraveS", "LightS",
            "GraveI", "LightI", "GraveN", "LightN"),
        review(results).findings().stream().map(Finding::check).toList());
  }

  @Test
  void findingsOfLettersAskedForStandFirst() {
    List<CheckResult> results =
        List.of(
            result("A", Letter.INDEPENDENT, Verdict.missed()),
            result("B", Letter.VALUABLE, Verdict.missed()),
            result("C", Letter.NEGOTIABLE, Verdict.missed()));

    assertEquals(
        List.of("A", "C", "B"),
        review(results).findings(Set.of(Letter.NEGOTIABLE, Letter.INDEPENDENT)).stream()
            .map(Finding::check)
            .toList());
  }

  @Test
  void lettersStandInTheOrderOfTheirWord() {
    assertEquals(
        "INVEST",
        String.join(
            "", review(List.of()).letters().keySet().stream().map(Letter::symbol).toList()));
  }

  private static CheckResult result(String name, Letter letter, Verdict verdict) {
    return new CheckResult(name, letter, verdict);
  }

  private static StoryReview review(List<CheckResult> results) {
    return new StoryReview(WorkType.FEATURE_STORY, Voice.SILENT, Criteria.NONE, results);
  }
}
