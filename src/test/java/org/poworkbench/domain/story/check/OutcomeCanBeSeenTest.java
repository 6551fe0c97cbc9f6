package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class OutcomeCanBeSeenTest {
  private final OutcomeCanBeSeen check = new OutcomeCanBeSeen();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          something done     | As a buyer I want to download my receipt                 | MET
          a look             | As a buyer I want the shop to look good                  | MISSED
          a state of mind    | As a buyer I want to trust the shop                      | MISSED
          manner             | As a buyer I want to pay in a robust manner              | MISSED
          degree             | As a buyer I want to improve the search                  | MISSED
          degree with number | As a buyer I want to reduce the steps to 3               | NOT_APPLICABLE
          German             | Als Käuferin möchte ich mich im Laden gut fühlen         | MISSED
          vague beside it    | As a buyer I want to easily upload a file                | NOT_APPLICABLE
          a thing            | As a buyer I want a receipt                              | NOT_APPLICABLE
          in the benefit     | As a buyer I want to print a receipt so that I feel safe | MET
          no text            | ''                                                       | NOT_APPLICABLE
          """)
  void judges(String what, String summary, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of(summary, null));
  }

  @Test
  void pointsAtTheWords() {
    assertEquals(
        "look good | feel | modern",
        Judging.found(
            check, Story.of("As a buyer I want the shop to look good and feel modern", null)));
  }
}
