package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class NamesABenefitTest {
  private final NamesABenefit check = new NamesABenefit();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          so that          | As a buyer I want a receipt so that I can claim it back      | MET
          so + clause      | As a buyer I want a receipt so I can claim it back           | MET
          in order to      | As a buyer I want a receipt in order to claim it back        | MET
          because          | As a buyer I want a receipt because I have to claim it back  | MET
          reason first     | In order to claim it back, as a buyer I want a receipt       | MET
          reason between   | As a buyer, so that I can claim it back, I want a receipt    | MET
          German           | Als Käuferin möchte ich eine Quittung, damit ich sie absetze | MET
          German um zu     | Als Käuferin möchte ich eine Quittung, um sie abzusetzen     | MET
          bare purpose     | As a buyer I want a receipt to claim it back                 | MISSED
          so far           | As a buyer I want to see what I spent so far                 | MISSED
          do so            | As a buyer I want to pay or to decide not to do so           | MISSED
          um Uhr           | Als Käuferin möchte ich um 10 Uhr eine Mail                  | MISSED
          plain summary    | Improve checkout                                             | MISSED
          no text          | ''                                                           | NOT_APPLICABLE
          """)
  void judges(String what, String summary, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of(summary, null));
  }

  @Test
  void acceptsAReasonThatOnlyTheDescriptionGives() {
    Judging.assertVerdict(
        Outcome.MET,
        check,
        Story.of("As a buyer I want a receipt", "So that I can claim it back."));
  }

  @Test
  void quotesTheWishThatLacksAReason() {
    assertEquals(
        "I want a receipt", Judging.found(check, Story.of("As a buyer I want a receipt.", null)));
  }
}
