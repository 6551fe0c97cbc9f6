package org.poworkbench.domain.story.check;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.Surroundings;

class SaysWhatItEnablesTest {
  private final SaysWhatItEnables check = new SaysWhatItEnables();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Move baskets into a store of their own | So that a restart empties none.                       | MET
          Move baskets into a store of their own | *Why:* A restart empties the basket.                  | MET
          Move baskets into a store of their own | Enabler for PLT-3.                                    | MET
          Move baskets into a store of their own | Without it none of the stories can be shown.          | MET
          Warenkörbe in einen Speicher verlegen  | Nötig, damit kein Neustart sie leert.                 | MET
          Move baskets into a store of their own | Baskets get a lifetime of seven days.                 | MISSED
          Move baskets into a store of their own | ''                                                    | MISSED
          Move baskets into a store of their own | -                                                     | NOT_APPLICABLE
          -                                      | -                                                     | NOT_APPLICABLE
          """)
  void readsTheText(String summary, String description, Outcome expected) {
    String text = description == null ? null : description.replace("\\n", "\n");
    Judging.assertVerdict(expected, check, Story.of(summary, text).placed(false));
  }

  @Test
  void countsTheFeatureThatItIsAPartOfAndWhatWaitsForIt() {
    Story silent = Story.of("Move baskets", "Baskets get a lifetime of seven days.");
    Judging.assertVerdict(Outcome.MET, check, silent.under("CHK-1"));
    Judging.assertVerdict(
        Outcome.MET, check, silent.amid(Surroundings.UNKNOWN.awaitedBy(List.of("CHK-2"))));
    Judging.assertVerdict(
        Outcome.MISSED, check, silent.amid(Surroundings.UNKNOWN.awaitedBy(List.of())));
  }
}
