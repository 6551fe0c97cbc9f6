package org.poworkbench.domain.story.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class SaysWhatIsExpectedTest {
  private final SaysWhatIsExpected check = new SaysWhatIsExpected();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Label is printed twice           | h3. Expected\\nOne label.                 | MET
          Label is printed twice           | Expected: one label. Actual: two.        | MET
          Label is printed twice           | It should be printed once.               | MET
          Two labels instead of one        | Customers complain.                      | MET
          Etikett doppelt                  | Erwartet: ein Etikett.                   | MET
          Crash when printing              | Customers complain.                      | NOT_APPLICABLE
          Printing does not work           | ''                                       | NOT_APPLICABLE
          Label is printed twice           | Customers complain.                      | MISSED
          Label is printed twice           | ''                                       | MISSED
          Label is printed twice           | -                                        | NOT_APPLICABLE
          """)
  void readsTheText(String summary, String description, Outcome expected) {
    String text = description == null ? null : description.replace("\\n", "\n");
    Judging.assertVerdict(expected, check, Story.of(summary, text).placed(false));
  }
}
