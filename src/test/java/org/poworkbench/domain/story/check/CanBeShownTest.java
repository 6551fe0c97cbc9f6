package org.poworkbench.domain.story.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class CanBeShownTest {
  private final CanBeShown check = new CanBeShown();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Move baskets | h3. Acceptance criteria\\n* A restart empties no basket. | MET
          Move baskets | *Shown by:* restarting a web server during the review.   | MET
          Move baskets | Shown by one order in staging.                           | MET
          Move baskets | h3. Demo\\nA restart with a filled basket.                | MET
          Move baskets | Gezeigt durch einen Neustart.                            | MET
          Move baskets | Baskets get a lifetime of seven days.                    | MISSED
          Move baskets | ''                                                       | MISSED
          Move baskets | -                                                        | NOT_APPLICABLE
          """)
  void readsTheText(String summary, String description, Outcome expected) {
    String text = description == null ? null : description.replace("\\n", "\n");
    Judging.assertVerdict(expected, check, Story.of(summary, text).placed(false));
  }
}
