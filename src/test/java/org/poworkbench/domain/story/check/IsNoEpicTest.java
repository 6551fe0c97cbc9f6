package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class IsNoEpicTest {
  private final IsNoEpic check = new IsNoEpic();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one step       | As a buyer I want to cancel an order                     | MET
          a domain       | As a clerk I want to manage orders                       | MISSED
          a process      | As a clerk I want to complete the building process       | MISSED
          near miss      | As a clerk I want to complete the form                   | NOT_APPLICABLE
          quality of all | As a buyer I want the shop to comply with the guidelines | MISSED
          platforms      | As a buyer I want the shop on my phone and my tablet     | MISSED
          one platform   | As a buyer I want to open the shop on my phone           | MET
          any use        | As a buyer I want to use Shopper for gifts               | MISSED
          a system       | As a clerk I want to have a pricing and billing system   | MISSED
          two each       | As a clerk I want to plan and track orders and returns   | MISSED
          other platform | As a clerk I want to open Edge and close Edge            | MET
          by no law      | As a clerk I want to conform to my habits                | NOT_APPLICABLE
          part of it     | As a clerk I want to have the platform name at hand      | NOT_APPLICABLE
          headline       | Crash on Android and iOS                                 | NOT_APPLICABLE
          big headline   | Checkout: Manage orders                                  | MISSED
          a thing        | As a buyer I want a receipt                              | NOT_APPLICABLE
          two operations | As a clerk I want to create and delete an order          | NOT_APPLICABLE
          no text        | ''                                                       | NOT_APPLICABLE
          """)
  void judges(String what, String summary, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of(summary, null));
  }

  @Test
  void pointsAtTheWords() {
    assertEquals(
        "manage", Judging.found(check, Story.of("As a clerk I want to manage orders", null)));
  }

  @Test
  void believesTheEstimateOfTheTeam() {
    Judging.assertVerdict(
        Outcome.NOT_APPLICABLE,
        check,
        Story.of("As a clerk I want to manage orders", null).estimatedAt(3));
  }
}
