package org.poworkbench.domain.backlog;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.poworkbench.domain.story.Points;

/** In which order the stories of a project are shown. Equals are put by key. */
public enum BacklogOrder {
  /** Fewest letters met, then lowest score; a story without score comes last among its equals. */
  WORST(
      Comparator.comparingInt(StoryRow::lettersMet)
          .thenComparingInt(story -> story.score().orElse(Integer.MAX_VALUE))),
  /** Best first. */
  BEST(
      Comparator.comparingInt(StoryRow::lettersMet)
          .reversed()
          .thenComparing(
              Comparator.comparingInt((StoryRow story) -> story.score().orElse(-1)).reversed())),
  /** By key, the oldest first. */
  KEY(Comparator.comparingLong(StoryRow::issueNumber)),
  /** By key, the newest first. */
  KEY_DESC(Comparator.comparingLong(StoryRow::issueNumber).reversed()),
  /** Lowest score first; without score last. */
  SCORE(Comparator.comparingInt(story -> story.score().orElse(Integer.MAX_VALUE))),
  /** Highest score first; without score last. */
  SCORE_DESC(Comparator.comparingInt((StoryRow story) -> story.score().orElse(-1)).reversed()),
  /** Smallest estimate first; without estimate last. */
  POINTS(
      Comparator.comparing(BacklogOrder::points, Comparator.nullsLast(Comparator.naturalOrder()))),
  /** Largest estimate first; without estimate last. */
  POINTS_DESC(
      Comparator.comparing(BacklogOrder::points, Comparator.nullsLast(Comparator.reverseOrder())));

  private final Comparator<StoryRow> comparator;

  BacklogOrder(Comparator<StoryRow> comparator) {
    this.comparator =
        comparator.thenComparingLong(StoryRow::issueNumber).thenComparingLong(StoryRow::issueId);
  }

  /** Compares two stories of one project. */
  public Comparator<StoryRow> comparator() {
    return comparator;
  }

  /** The name in URLs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The order of this name. */
  public static Optional<BacklogOrder> ofKey(String key) {
    return Stream.of(values()).filter(order -> order.key().equals(key)).findFirst();
  }

  private static Points points(StoryRow story) {
    return story.points().orElse(null);
  }
}
