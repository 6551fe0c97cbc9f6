package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class StandsOnItsOwnTest {
  private final StandsOnItsOwn check = new StandsOnItsOwn();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no cue           | As a buyer I want a receipt                    | MET
          on a story       | Receipt. Depends on the story for invoices     | MISSED
          on a key         | Receipt, blocked by CHK-12                     | MISSED
          after a key      | Receipt, after CHK-12                          | MISSED
          German           | Quittung, hängt ab von CHK-12                  | MISSED
          round 2          | As a buyer I want round 2 of the receipt edits | MISSED
          key in the wish  | As a buyer I want the rules of DB-2213         | MISSED
          key in a title   | Investigate CHK-12                             | MET
          once it is done  | As a buyer I want it once the till is built    | MISSED
          another one      | The refund, CHK-13, depends on CHK-12          | MET
          since a key      | It happens after CHK-12 in the shop            | MET
          where to read    | As a buyer I want the rules, see DB-2213       | MET
          another matter   | The loop is blocked by a lock, issue or not    | MET
          on a setting     | The sender depends on the shop settings        | MET
          after an action  | A receipt arrives after payment                | MET
          no text          | ''                                             | NOT_APPLICABLE
          """)
  void judges(String what, String summary, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of(summary, null));
  }

  @Test
  void doesNotAccuseAKeyThatIsOnlyMentioned() {
    Judging.assertVerdict(
        Outcome.MET, check, Story.of("As a buyer I want a receipt", "See also CHK-12."));
  }

  @Test
  void pointsAtTheCueInEachField() {
    assertEquals(
        "depends on", Judging.found(check, Story.of("Receipt", "This depends on story CHK-12.")));
  }
}
