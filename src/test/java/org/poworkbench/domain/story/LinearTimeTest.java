package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.steps.CountingClasses;

/** No text that people paste costs more than 50 steps a character, however long it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinearTimeTest {
  private static final int CHARACTERS = 1_000_000;
  private static final int MOST_STEPS_A_CHARACTER = 50;

  private final CountingClasses counting = new CountingClasses("org.poworkbench.domain.");

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void reviewsADescriptionInLinearTime(String what, String text) {
    assertLinear(InDescription.class, text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void reviewsASummaryInLinearTime(String what, String text) {
    assertLinear(InSummary.class, text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void reviewsCriteriaInLinearTime(String what, String text) {
    assertLinear(InCriteria.class, text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileTexts")
  void reviewsDefectsSpikesAndEnablersInLinearTime(String what, String text) {
    assertLinear(InDefect.class, text);
    assertLinear(InSpike.class, text);
    assertLinear(InEnabler.class, text);
  }

  private void assertLinear(Class<? extends Consumer<String>> review, String text) {
    double steps = (double) counting.steps(review, text) / text.length();
    assertTrue(steps <= MOST_STEPS_A_CHARACTER, steps + " steps a character");
  }

  static Stream<Arguments> hostileTexts() {
    return HostileTexts.of(CHARACTERS).entrySet().stream()
        .map(text -> Arguments.of(text.getKey(), text.getValue()));
  }

  /** Reviews a story with this description. */
  public static final class InDescription implements Consumer<String> {
    private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);

    @Override
    public void accept(String text) {
      checks.review(Story.of("As a buyer I want a receipt", text).ofType("Story"));
    }
  }

  /** Reviews a defect with this description. */
  public static final class InDefect implements Consumer<String> {
    private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);

    @Override
    public void accept(String text) {
      checks.review(Story.of("Receipt has no tax", text).ofType("Bug"));
    }
  }

  /** Reviews a spike with this description. */
  public static final class InSpike implements Consumer<String> {
    private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);

    @Override
    public void accept(String text) {
      checks.review(Story.of("Which printer fits", text).ofType("Spike"));
    }
  }

  /** Reviews an enabler with this description. */
  public static final class InEnabler implements Consumer<String> {
    private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);

    @Override
    public void accept(String text) {
      checks.review(Story.of("Move receipts to the new store", text).ofType("Enabler"));
    }
  }

  /** Reviews a story with this summary. */
  public static final class InSummary implements Consumer<String> {
    private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);

    @Override
    public void accept(String text) {
      checks.review(Story.of(text, "").ofType("Story"));
    }
  }

  /** Reviews a story with these criteria in a field of their own. */
  public static final class InCriteria implements Consumer<String> {
    private final StoryChecks checks = new StoryChecks(StoryPolicy.DEFAULT);

    @Override
    public void accept(String text) {
      checks.review(Story.of("As a buyer I want a receipt", "").ofType("Story").withCriteria(text));
    }
  }
}
