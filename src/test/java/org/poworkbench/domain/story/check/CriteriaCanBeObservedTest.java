package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class CriteriaCanBeObservedTest {
  private final CriteriaCanBeObserved check = new CriteriaCanBeObserved();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          seen          | The receipt shows the VAT id           | MET
          measured      | The receipt arrives within one minute  | MET
          vague, number | The page is fast: under 2 seconds      | MET
          vague         | The receipt arrives quickly            | MISSED
          subjective    | The form is user-friendly              | MISSED
          German        | Die Seite ist benutzerfreundlich       | MISSED
          """)
  void judgesTheCriterion(String what, String criterion, Outcome expected) {
    Judging.assertVerdict(expected, check, withCriteria(criterion));
  }

  @Test
  void pointsAtTheVagueOnesOnly() {
    assertEquals(
        "It is nice | It is easy to find",
        Judging.found(check, withCriteria("It is nice\n* It is there\n* It is easy to find")));
  }

  @Test
  void isNotApplicableWithoutCriteria() {
    Judging.assertVerdict(Outcome.NOT_APPLICABLE, check, Story.of("A quick receipt", "Quickly."));
  }

  private static Story withCriteria(String criteria) {
    return Story.of("Receipt", "Acceptance criteria:\n* " + criteria);
  }
}
