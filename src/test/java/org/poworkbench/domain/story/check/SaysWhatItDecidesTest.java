package org.poworkbench.domain.story.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class SaysWhatItDecidesTest {
  private final SaysWhatItDecides check = new SaysWhatItDecides();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Spike: may we cache pages? | Result: one row per page.                       | MET
          Spike: may we cache pages? | We decide on Friday whether to buy the service. | MET
          Spike: may we cache pages? | h3. Outcome\\nA page in the wiki.                | MET
          Spike: may we cache pages? | h3. Acceptance criteria\\n* A list of pages.     | MET
          Spike: dürfen wir cachen?  | Danach gibt es eine Empfehlung.                 | MET
          Spike: may we cache pages? | Time box: two days.                             | MISSED
          Spike: may we cache pages? | ''                                              | MISSED
          Spike: may we cache pages? | -                                               | NOT_APPLICABLE
          """)
  void readsTheText(String summary, String description, Outcome expected) {
    String text = description == null ? null : description.replace("\\n", "\n");
    Judging.assertVerdict(expected, check, Story.of(summary, text).placed(false));
  }
}
