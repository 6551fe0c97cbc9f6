package org.poworkbench.domain.story.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class HasATimeBoxTest {
  private final HasATimeBox check = new HasATimeBox();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Spike: which page falls over first?               | Time box: two days.                | MET
          Spike: which page falls over first?               | Two days at most.                  | MET
          Spike: which page falls over first? (timebox 4 h) | -                                  | MET
          Spike: welche Seite fällt zuerst um?              | Höchstens ein Tag.                 | MET
          Spike: cost of keeping traces for 14 days?        | One amount per month.              | NOT_APPLICABLE
          Spike: which page falls over first?               | One row per page.                  | MISSED
          Spike: which page falls over first?               | ''                                 | MISSED
          Spike: which page falls over first?               | -                                  | NOT_APPLICABLE
          """)
  void readsTheText(String summary, String description, Outcome expected) {
    String text = description == null ? null : description.replace("\\n", "\n");
    Judging.assertVerdict(expected, check, Story.of(summary, text).placed(false));
  }

  @Test
  void takesAnEstimateForTheBox() {
    Story silent = Story.of("Spike: which page falls over first?", "One row per page.");
    Judging.assertVerdict(Outcome.NOT_APPLICABLE, check, silent.estimatedAt(2));
  }
}
