package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people paste: no exception, the same answer each time, places inside the text. */
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

  private static final List<StoryChecks> CHECKS =
      Arrays.stream(StoryLanguage.values()).map(AdversarialTextsTest::readingIn).toList();

  private static final List<String> TYPES =
      List.of("Story", "Task", "Bug", "Enabler", "Spike", "Epic", " ");

  @Test
  void randomTextsAreReviewedAlikeWithPlacesInside() {
    Random random = new Random(20261121);
    for (int i = 0; i < 5_000; i++) {
      review(
          Story.of(text(random, 12), text(random, 60))
              .ofType(TYPES.get(random.nextInt(TYPES.size())))
              .withCriteria(random.nextInt(3) == 0 ? text(random, 30) : null));
    }
  }

  @Test
  void anyCharactersAreReviewedAlikeWithPlacesInside() {
    Random random = new Random(20261122);
    for (int i = 0; i < 2_000; i++) {
      review(
          Story.of("As a x I want " + characters(random), characters(random))
              .ofType("Story")
              .withCriteria(characters(random)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void hostileTextsAreReviewedAlikeWithPlacesInside(String what, String text) {
    review(Story.of(text, text).ofType("Story").withCriteria(text));
  }

  static Stream<Arguments> hostileTexts() {
    return Stream.concat(
        HostileTexts.of(5_000).entrySet().stream()
            .map(text -> Arguments.of(text.getKey(), text.getValue())),
        FRAGMENTS.stream()
            .map(part -> Arguments.of("[" + part.strip() + "] repeated", part.repeat(1_000))));
  }

  private static StoryChecks readingIn(StoryLanguage language) {
    return new StoryChecks(StoryPolicy.DEFAULT.wording(StoryWords.USUAL.readIn(language)));
  }

  private static void review(Story story) {
    for (StoryChecks checks : CHECKS) {
      StoryReview review = checks.review(story);
      PlacesOfReview.assertInside(story, review);
      assertEquals(review, checks.review(story));
    }
  }

  private static String characters(Random random) {
    return random
        .ints(random.nextInt(80), 0, 0x2_0000)
        .map(code -> random.nextInt(3) == 0 ? code : code % 0x180)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
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
