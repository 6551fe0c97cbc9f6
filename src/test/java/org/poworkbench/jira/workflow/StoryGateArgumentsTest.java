package org.poworkbench.jira.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.domain.story.Letter;

class StoryGateArgumentsTest {

  private static final StoryGate STRICT =
      new StoryGate(
          Set.of(Letter.SMALL, Letter.INDEPENDENT), OptionalInt.of(70), false, true, true, true);

  @Test
  void readsWhatItWrote() {
    assertEquals(STRICT, StoryGateArguments.read(StoryGateArguments.write(STRICT)));
    assertEquals(
        StoryGate.PROPOSED, StoryGateArguments.read(StoryGateArguments.write(StoryGate.PROPOSED)));
  }

  @Test
  void writesWhatStandsInWorkflowsForever() {
    assertEquals(
        Map.of(
            "po.letters", "IS",
            "po.score", "70",
            "po.scope", "checked",
            "po.setAside", "stop",
            "po.unsure", "stop",
            "po.failure", "stop"),
        StoryGateArguments.write(STRICT));
  }

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource(
      nullValues = "none",
      textBlock =
          """
          '',    none
          0,     0
          100,   100
          101,   100
          999,   100
          1000,  100
          -1,    none
          1.5,   none
          <b>,   none""")
  void takesOnlyNumbersForAScore(String text, Integer score) {
    assertEquals(
        score == null ? OptionalInt.empty() : OptionalInt.of(score),
        StoryGateArguments.score(text));
  }
}
