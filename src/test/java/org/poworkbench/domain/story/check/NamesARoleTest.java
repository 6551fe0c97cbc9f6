package org.poworkbench.domain.story.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class NamesARoleTest {
  private final NamesARole check = new NamesARole();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          role       | As a buyer I want a receipt                    | MET
          persona    | As Jane, I want a receipt                      | MET
          system     | As the billing system I need the VAT id        | MET
          German     | Als Käuferin brauche ich eine Quittung         | MET
          no wish    | As a developer I don't need JDK 1.5 anymore    | MET
          no role    | I want a receipt                               | MISSED
          a thing    | As a workaround I can send the receipt by hand | MISSED
          no text    | ' '                                            | NOT_APPLICABLE
          """)
  void judges(String what, String summary, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of(summary, null));
  }
}
