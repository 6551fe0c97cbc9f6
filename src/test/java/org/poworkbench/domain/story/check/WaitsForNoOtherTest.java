package org.poworkbench.domain.story.check;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class WaitsForNoOtherTest {
  private final WaitsForNoOther check = new WaitsForNoOther();

  @ParameterizedTest
  @CsvSource({"0, MET", "1, MISSED", "2, MISSED"})
  void judgesTheOpenBlockers(int blockers, Outcome expected) {
    Judging.assertVerdict(expected, check, Story.of("Receipt", null).blockedBy(blockers));
  }

  @Test
  void isNotApplicableWhereLinksAreNotKnown() {
    Judging.assertVerdict(Outcome.NOT_APPLICABLE, check, Story.of("Receipt", null));
  }
}
