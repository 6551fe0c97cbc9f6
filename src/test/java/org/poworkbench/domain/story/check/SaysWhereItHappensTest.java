package org.poworkbench.domain.story.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class SaysWhereItHappensTest {
  private final SaysWhereItHappens check = new SaysWhereItHappens();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Label is printed twice         | Seen in 4.2.1.                          | MET
          Label is printed twice         | In Firefox and Chrome.                  | MET
          Label is printed twice         | *Environment:* the office in Utrecht    | MET
          Label is printed twice         | See https://shop.example/labels         | MET
          Dispatch: label printed twice  | Customers complain.                     | MET
          [Dispatch] label printed twice | Customers complain.                     | MET
          Etikett doppelt                | Auf der Seite der Aufträge.             | MET
          Label is printed twice         | Customers complain.                     | MISSED
          Label is printed twice         | ''                                      | MISSED
          """)
  void readsTheText(String summary, String description, Outcome expected) {
    String text = description == null ? null : description.replace("\\n", "\n");
    Judging.assertVerdict(expected, check, Story.of(summary, text).placed(false));
  }

  @Test
  void countsFieldsAndAccusesNobodyWhereTheyAreNotKnown() {
    Story silent = Story.of("Label is printed twice", "Customers complain.");
    Judging.assertVerdict(Outcome.MET, check, silent.placed(true));
    Judging.assertVerdict(Outcome.NOT_APPLICABLE, check, silent);
  }
}
