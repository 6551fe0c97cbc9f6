package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class IsWellFormedTest {
  private final IsWellFormed check = new IsWellFormed();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          As a buyer I want a receipt              | MET
          Als Käuferin möchte ich einen Beleg      | MET
          As a buyer I found no receipt in my mail | MISSED
          I want a receipt                         | NOT_APPLICABLE
          Print receipts                           | NOT_APPLICABLE
          -                                        | NOT_APPLICABLE
          """)
  void asksForRoleAndWish(String summary, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of(summary, null));
  }

  @Test
  void pointsAtTheRole() {
    assertEquals("a buyer", Judging.found(check, Story.of("As a buyer I found nothing", null)));
  }
}
