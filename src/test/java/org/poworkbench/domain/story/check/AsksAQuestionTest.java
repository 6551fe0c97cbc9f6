package org.poworkbench.domain.story.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class AsksAQuestionTest {
  private final AsksAQuestion check = new AsksAQuestion();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Spike: which page falls over first?      | -                                      | MET
          Spike: caching                           | Question: may prices be a minute old?  | MET
          Spike: caching                           | Find out how long pages may be kept.   | MET
          Spike: one session for two domains       | *Question*\\nCan a login be known there | MET
          Spike: Caching                           | Klären, ob Seiten alt sein dürfen.     | MET
          Spike: caching                           | See https://wiki.example/page?id=5     | MISSED
          Spike: caching                           | Look into caching of pages.            | MISSED
          Spike: caching                           | ''                                     | MISSED
          Spike: caching                           | -                                      | NOT_APPLICABLE
          """)
  void readsTheText(String summary, String description, Outcome expected) {
    String text = description == null ? null : description.replace("\\n", "\n");
    Judging.assertVerdict(expected, check, Story.of(summary, text).placed(false));
  }
}
