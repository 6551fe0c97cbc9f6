package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class IsConcreteTest {
  private final IsConcrete check = new IsConcrete();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          concrete         | As a buyer I want to print my receipt                  | MET
          vague core       | As a buyer I want to have a nice receipt               | MISSED
          two vague words  | As a buyer I want receipts that are simple and clear   | MISSED
          open end         | As a buyer I want to pay by card, invoice, etc.        | MISSED
          hedge            | As a buyer I want to get the receipt as a PDF or so, maybe | MISSED
          German hedge     | Als Käuferin möchte ich die Rechnung irgendwie per Post | MISSED
          degree           | As a buyer I want to improve the search                | MISSED
          degree by number | As a buyer I want to reduce the clicks to 3            | MET
          said of a thing  | As a buyer I want the search to be very fast           | MISSED
          done to a thing  | As a buyer I want my cards to be stored securely       | NOT_APPLICABLE
          only how         | As a buyer I want to save cards quickly and easily     | NOT_APPLICABLE
          able to          | As a buyer I want to be able to easily find a card     | NOT_APPLICABLE
          seen clearly     | As a buyer I want to see clearly what I have paid      | NOT_APPLICABLE
          used for a thing | As a buyer I want to use the till to pay small sums    | NOT_APPLICABLE
          doubt            | As a buyer I want to probably print a receipt          | NOT_APPLICABLE
          vague at edge    | As a buyer I want to upload a photo of my card quickly | NOT_APPLICABLE
          plain summary    | Improve checkout                                       | MISSED
          no text          | ''                                                     | NOT_APPLICABLE
          """)
  void judges(String what, String summary, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of(summary, null));
  }

  @Test
  void pointsAtTheVagueWords() {
    assertEquals(
        "nice", Judging.found(check, Story.of("As a buyer I want to have a nice receipt", null)));
  }
}
