package org.poworkbench.domain.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.preview.TurnedVerdicts.Turned;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.domain.story.StoryReview;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.WatchedWords;
import org.poworkbench.domain.story.WordChoices;

class TurnedVerdictsTest {
  private static final StoryPolicy WITH_BUTTONS =
      StoryPolicy.DEFAULT.wording(
          StoryWords.USUAL.with(
              WatchedWords.PRESCRIBED_ENGLISH,
              new WordChoices(Set.of("receipt"), Set.of("button"))));

  private final TurnedVerdicts verdicts = new TurnedVerdicts();

  @Test
  void countsPerLetterAndCheckHowOftenEachTurns() {
    assertTrue(add("As a buyer I want a button to pay"));
    assertTrue(add("As a buyer I want a button to print"));
    assertTrue(add("As a buyer I want a receipt"));
    assertFalse(add("As a buyer I want to pay"));

    assertEquals(List.of(new Turned("N", 2, 1)), verdicts.letters());
    assertEquals(List.of(new Turned("LeavesTheHowOpen", 2, 1)), verdicts.checks());
  }

  @Test
  void findsNothingWhereNothingTurns() {
    assertFalse(
        verdicts.add(review("Pay", StoryPolicy.DEFAULT), review("Pay", StoryPolicy.DEFAULT)));
    assertEquals(List.of(), verdicts.letters());
    assertEquals(List.of(), verdicts.checks());
  }

  @Test
  void takesASampleFromEverywhere() {
    List<Integer> all = IntStream.range(0, 10).boxed().toList();

    assertEquals(all, EvenSample.of(all, 10));
    assertEquals(List.of(0, 2, 5, 7), EvenSample.of(all, 4));
    assertEquals(List.of(), EvenSample.of(List.of(), 4));
  }

  private boolean add(String summary) {
    return verdicts.add(review(summary, StoryPolicy.DEFAULT), review(summary, WITH_BUTTONS));
  }

  private static StoryReview review(String summary, StoryPolicy policy) {
    return new StoryChecks(policy).review(Story.of(summary, null).ofType("Story"));
  }
}
