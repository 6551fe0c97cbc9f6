package org.poworkbench.domain.story.check;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Habits;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.Surroundings;

class IsOfUsualSizeTest {
  private final IsOfUsualSize check = new IsOfUsualSize(3);

  @ParameterizedTest(name = "{0} points where {1} are usual")
  @CsvSource({
    "1, 3, MET",
    "9, 3, MET",
    "9.5, 3, MISSED",
    "13, 3, MISSED",
    "2, 0.5, MISSED",
    "5, 0, NOT_APPLICABLE"
  })
  void comparesWithWhatIsUsual(double points, double usual, Outcome expected) {
    Habits habits = new Habits(Optional.of(Points.of(usual)), Optional.empty());
    Story story = Story.of("Receipt", null).amid(Surroundings.UNKNOWN.where(habits));
    Judging.assertVerdict(expected, check, story.estimatedAt(points));
    Judging.assertVerdict(Outcome.NOT_APPLICABLE, check, story);
  }

  @Test
  void isNotApplicableWhereNothingIsUsual() {
    Judging.assertVerdict(
        Outcome.NOT_APPLICABLE, check, Story.of("Receipt", null).estimatedAt(100));
  }
}
