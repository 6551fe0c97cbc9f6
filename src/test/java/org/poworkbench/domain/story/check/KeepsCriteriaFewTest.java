package org.poworkbench.domain.story.check;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Story;

class KeepsCriteriaFewTest {
  private final KeepsCriteriaFew check = new KeepsCriteriaFew(3);

  @ParameterizedTest
  @CsvSource({
    "0, NOT_APPLICABLE, NOT_APPLICABLE",
    "1, MET, NOT_APPLICABLE",
    "3, MET, NOT_APPLICABLE",
    "4, MISSED, MISSED"
  })
  void judgesTheNumberOfCriteria(int criteria, Outcome estimated, Outcome notEstimated) {
    Story story = Story.of("Receipt", "AC:\n" + "* It shows a line\n".repeat(criteria));
    Judging.assertVerdict(estimated, check, story.estimatedAt(3));
    Judging.assertVerdict(notEstimated, check, story);
  }
}
