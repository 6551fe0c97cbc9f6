package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.Verdict;

class WaitsForNoOtherTest {
  private final WaitsForNoOther check = new WaitsForNoOther();

  @Test
  void isMetWhenNoOpenIssueBlocksTheStory() {
    Judging.assertVerdict(Outcome.MET, check, Story.of("Receipt", null).blockedBy());
  }

  @Test
  void namesTheIssuesThatBlockTheStory() {
    Story story = Story.of("Receipt", null).blockedBy("CHK-2", "PAY-7");
    assertEquals(
        Verdict.missedFor(List.of("CHK-2", "PAY-7")),
        check.examine(ReadStory.read(story, StoryWords.USUAL)));
  }

  @Test
  void isNotApplicableWhereLinksAreNotKnown() {
    Judging.assertVerdict(Outcome.NOT_APPLICABLE, check, Story.of("Receipt", null));
  }
}
