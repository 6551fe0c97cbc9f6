package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Habits;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.Surroundings;
import org.poworkbench.domain.story.VoiceForm;

class FollowsTheUsualFormTest {
  private final FollowsTheUsualForm check = new FollowsTheUsualForm();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          As a buyer I want a receipt                  | MET
          As a buyer, I really want a receipt          | MET
          As a buyer I can print a receipt             | MISSED
          As a buyer I would like to print             | MISSED
          Als Käuferin möchte ich einen Beleg          | NOT_APPLICABLE
          Print a receipt                              | NOT_APPLICABLE
          I want a receipt                             | NOT_APPLICABLE
          """)
  void comparesWithTheUsualForm(String summary, Outcome expected) {
    Judging.assertVerdict(expected, check, whereMostWant(summary));
  }

  @Test
  void pointsAtTheWordsThatDiffer() {
    assertEquals("I can print", Judging.found(check, whereMostWant("As a buyer I can print")));
  }

  @Test
  void isNotApplicableWhereNothingIsUsual() {
    Judging.assertVerdict(
        Outcome.NOT_APPLICABLE, check, Story.of("As a buyer I want a receipt", null));
  }

  private static Story whereMostWant(String summary) {
    Habits habits = new Habits(Optional.empty(), Optional.of(VoiceForm.I_WANT));
    return Story.of(summary, null).amid(Surroundings.UNKNOWN.where(habits));
  }
}
