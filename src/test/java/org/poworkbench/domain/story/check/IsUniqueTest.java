package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.Surroundings;
import org.poworkbench.domain.story.Verdict;

class IsUniqueTest {
  private final IsUnique check = new IsUnique();

  @Test
  void isMetByAStoryWithoutTwin() {
    Judging.assertVerdict(Outcome.MET, check, beside("As a buyer I want to print my receipt"));
  }

  @Test
  void namesTheOthersThatAskForTheSame() {
    assertEquals(
        Verdict.missedFor(List.of("CHK-2", "CHK-7")),
        verdict(beside("Print my receipt", "CHK-2", "CHK-7")));
  }

  @Test
  void isNotApplicableWhereNobodyLooked() {
    assertEquals(
        Verdict.notApplicable(Reason.OTHERS_UNKNOWN),
        verdict(Story.of("As a buyer I want to print my receipt", null)));
  }

  @Test
  void isNotApplicableToVeryShortWishes() {
    assertEquals(Verdict.notApplicable(Reason.TOO_SHORT), verdict(beside("Login page", "CHK-2")));
  }

  private Verdict verdict(Story story) {
    return check.examine(ReadStory.read(story, StoryWords.USUAL));
  }

  private static Story beside(String summary, String... twins) {
    return Story.of(summary, null).amid(Surroundings.UNKNOWN.besideTwins(List.of(twins)));
  }
}
