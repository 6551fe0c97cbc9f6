package org.poworkbench.domain.story.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class GivesStepsTest {
  private final GivesSteps check = new GivesSteps();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Label is printed twice | h3. Steps\\n# Open an order.\\n# Press Print.               | MET
          Label is printed twice | *Steps to reproduce*\\nOpen an order, press Print.         | MET
          Label is printed twice | Steps to reproduce: open an order, press Print            | MET
          Label is printed twice | 1. Open an order\\n2. Press Print                          | MET
          Label is printed twice | Given an order\\nWhen I press Print\\nThen two labels come  | MET
          Etikett doppelt        | Schritte: Auftrag öffnen, drucken                         | MET
          Label is printed twice | It happens when somebody presses Print within a second.   | NOT_APPLICABLE
          Label is printed twice | {code}print(order);{code}                                 | NOT_APPLICABLE
          Label is printed twice | Customers complain about this every day.                  | MISSED
          Label is printed twice | ''                                                        | MISSED
          Label is printed twice | -                                                         | NOT_APPLICABLE
          """)
  void readsTheText(String summary, String description, Outcome expected) {
    String text = description == null ? null : description.replace("\\n", "\n");
    Judging.assertVerdict(expected, check, Story.of(summary, text).placed(false));
  }
}
