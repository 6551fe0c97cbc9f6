package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class SaysNothingExtraTest {
  private final SaysNothingExtra check = new SaysNothingExtra();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          story only      | As a buyer I want a receipt so that I can claim it                | MET
          brackets        | As a buyer I want a receipt (as PDF)                              | MISSED
          plural          | As a buyer I want the receipt(s) of my order                      | MET
          example         | As a buyer I want a receipt, e.g. as PDF                          | MISSED
          such as         | As a buyer I want news such as prices                             | MISSED
          list            | As a buyer I want a receipt including tax, sum and date           | MISSED
          including one   | As a buyer I want a receipt including tax, so that I can claim it | MET
          dash            | As a buyer I want a receipt - the old one is ugly                 | MISSED
          hyphen          | As a buyer I want a tax-free receipt                              | MET
          ticket          | As a buyer I want the rest of CHK-12                              | MISSED
          repeated        | As a buyer I want a receipt, so that that I can claim it          | MISSED
          other product   | As a buyer I want a cart like Big Shop, so that I know it          | MISSED
          would like it   | As a buyer I would like PDFs so that I can claim it              | MET
          second sentence | As a buyer I want a receipt. The printer team knows more.         | MISSED
          benefit apart   | As a buyer I want a receipt. So that I can claim it.              | MET
          label           | Shop: As a buyer I want a receipt                                 | MET
          key before      | CHK-12: As a buyer I want a receipt                               | MISSED
          no voice        | Receipt (as PDF)                                                  | NOT_APPLICABLE
          no text         | ''                                                                | NOT_APPLICABLE
          """)
  void judges(String what, String summary, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of(summary, null));
  }

  @Test
  void pointsAtTheWords() {
    assertEquals(
        "(as PDF)", Judging.found(check, Story.of("As a buyer I want a receipt (as PDF)", null)));
  }

  @Test
  void leavesTheDescriptionAlone() {
    Judging.assertVerdict(
        Outcome.MET, check, Story.of("As a buyer I want a receipt", "As PDF (A4), e.g. by mail."));
  }
}
