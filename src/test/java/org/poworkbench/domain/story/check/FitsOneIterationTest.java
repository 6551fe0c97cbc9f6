package org.poworkbench.domain.story.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Points;
import org.poworkbench.domain.story.Story;

class FitsOneIterationTest {
  private final FitsOneIteration check = new FitsOneIteration(Points.of(8));

  @ParameterizedTest
  @CsvSource({"0, MET", "5, MET", "8, MET", "8.5, MISSED", "13, MISSED"})
  void judgesTheEstimate(double points, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of("Receipt", null).estimatedAt(points));
  }

  @Test
  void isNotApplicableWithoutEstimate() {
    Judging.assertVerdict(Outcome.NOT_APPLICABLE, check, Story.of("Receipt", null));
  }
}
