package org.poworkbench.domain.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** With which moment stories of now are compared: always with the start of a sprint. */
public enum Comparison {
  /** The start of the sprint before the latest; of one that has just begun there is little to tell. */
  PREVIOUS_SPRINT,
  /** The start that lies nearest to four weeks ago, not less than three and not more than six weeks back. */
  FOUR_WEEKS,
  /** No comparison. */
  NOTHING;

  private static final Duration WANTED = Duration.ofDays(28);
  private static final Duration LEAST = Duration.ofDays(21);
  private static final Duration MOST = Duration.ofDays(42);

  /** The name in URLs and settings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The comparison of this name. */
  public static Optional<Comparison> ofKey(String key) {
    return Stream.of(values()).filter(comparison -> comparison.key().equals(key)).findFirst();
  }

  /** The start among those of a project, the latest first, that stories of now are compared with. */
  public Optional<SprintStart> among(List<SprintStart> latestFirst, Instant now) {
    return switch (this) {
      case PREVIOUS_SPRINT -> latestFirst.stream().skip(1).findFirst();
      case FOUR_WEEKS ->
          latestFirst.stream()
              .filter(start -> lies(start, now))
              .min(Comparator.comparing(start -> age(start, now).minus(WANTED).abs()));
      case NOTHING -> Optional.empty();
    };
  }

  private static boolean lies(SprintStart start, Instant now) {
    Duration age = age(start, now);
    return age.compareTo(LEAST) >= 0 && age.compareTo(MOST) <= 0;
  }

  private static Duration age(SprintStart start, Instant now) {
    return Duration.between(start.seen(), now);
  }
}
