package org.poworkbench.domain.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

/** Every place that a review names holds exactly the words that it quotes. */
final class PlacesOfReview {
  private PlacesOfReview() {}

  static void assertInside(Story story, StoryReview review) {
    phrases(review).forEach(phrase -> assertInside(story, phrase));
    assertTrue(review.score().orElse(0) >= 0 && review.score().orElse(100) <= 100);
  }

  private static Stream<Phrase> phrases(StoryReview review) {
    Voice voice = review.voice();
    return Stream.of(
            Stream.of(voice.role(), voice.activity(), voice.benefit(), voice.wish())
                .flatMap(part -> part.stream()),
            review.criteria().items().stream().map(Criterion::phrase),
            review.findings().stream().flatMap(finding -> finding.missed().found().stream()))
        .flatMap(part -> part);
  }

  private static void assertInside(Story story, Phrase phrase) {
    TextPlace place = phrase.place();
    String text = story.text(place.field()).orElseThrow();
    assertTrue(place.start() < place.end(), phrase::toString);
    assertTrue(place.end() <= text.length(), phrase::toString);
    assertEquals(phrase.raw(), text.substring(place.start(), place.end()));
  }
}
