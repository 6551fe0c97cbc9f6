package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people paste: no exception, places inside the text, and no text takes for ever. */
class AdversarialTextsTest {
  private static final List<String> FRAGMENTS =
      List.of(
          "As a buyer",
          "as a",
          "As",
          "I want",
          "I'd like to",
          "so that",
          "in order to",
          "because",
          "Als Käuferin",
          "möchte ich",
          "damit",
          "um",
          "zu",
          "h3. ",
          "Acceptance criteria",
          "AC:",
          "\n",
          "\r\n",
          "\n\n",
          "* ",
          "** ",
          "# ",
          "- ",
          "1. ",
          "[ ] ",
          "----",
          "||",
          "{code}",
          "{code:java}",
          "{noformat}",
          "```",
          "{color:red}",
          "{",
          "}",
          "[",
          "]",
          "|",
          "http://x",
          "Given",
          "When",
          "Then",
          "And",
          "Scenario:",
          ".",
          "!",
          "?",
          ",",
          "'",
          "\u2019",
          "\u201c",
          "\u2026",
          "e.g.",
          "TBD",
          "CHK-12",
          "depends on",
          "button",
          "quickly",
          "*",
          "_",
          "+",
          "\t",
          " ",
          "\u0000",
          "\uD83D\uDE00",
          "\uD83D",
          "\u0130",
          "\u00df",
          "Expected:",
          "Notes:",
          "(/)");

  private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);

  @Test
  void randomTextsAreReviewedWithPlacesInside() {
    Random random = new Random(20261121);
    for (int i = 0; i < 5_000; i++) {
      review(Story.of(text(random, 12), text(random, 60)).ofType("Story"));
    }
  }

  @ParameterizedTest
  @MethodSource("fragments")
  void manyOfOneKindAreReviewedInTime(String fragment) {
    String text = fragment.repeat(50_000 / fragment.length());
    assertTimeout(Duration.ofSeconds(20), () -> review(Story.of("Receipt", text).ofType("Story")));
  }

  static Stream<String> fragments() {
    return Stream.concat(
        FRAGMENTS.stream(),
        Stream.of(
            "as a x ",
            "As a\n",
            "I want ",
            "a",
            "aA",
            "{code",
            "[x|",
            "[[|",
            "* * ",
            "*#",
            "um ",
            "in order to as a ",
            "Given a\n",
            "When a\nThen b\n",
            "AC:\n",
            "AC: - a ",
            "* a\n",
            "a b.\n",
            "depends on ",
            "after CHK-1 ",
            "TBD ",
            "``` ",
            "1) a\n",
            "h3. a\n"));
  }

  private void review(Story story) {
    PlacesOfReview.assertInside(story, checks.review(story));
  }

  private static String text(Random random, int most) {
    return IntStream.range(0, random.nextInt(most))
        .mapToObj(i -> FRAGMENTS.get(random.nextInt(FRAGMENTS.size())) + gap(random))
        .collect(Collectors.joining());
  }

  private static String gap(Random random) {
    return random.nextInt(4) == 0 ? "" : " ";
  }
}
