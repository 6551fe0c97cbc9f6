package org.poworkbench.domain.trend;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.poworkbench.domain.backlog.BacklogHealth;
import org.poworkbench.domain.backlog.LetterTally;
import org.poworkbench.domain.story.Letter;

/**
 * How the stories of a project did from sprint to sprint.
 *
 * @param points the starts of its latest sprints, the oldest first
 */
public record Trend(List<TrendPoint> points) {

  /** So many sprints are shown. */
  public static final int SHOWN = 6;

  /** Of a project of which nothing is told. */
  public static final Trend NONE = new Trend(List.of());

  public Trend {
    points = List.copyOf(points);
  }

  /** Whether there are enough sprints to compare. */
  public boolean hasBegun() {
    return points.size() > 1;
  }

  /** The sprint before the latest one: what the stories of now are compared with. */
  public Optional<TrendPoint> previous() {
    return hasBegun() ? Optional.of(points.get(points.size() - 2)) : Optional.empty();
  }

  /** By how many points the share that meets this letter has changed since the previous sprint began. */
  public OptionalInt change(LetterTally now) {
    return previous()
        .map(then -> difference(now.percentMet(), percent(then.health(), now.letter())))
        .orElseGet(OptionalInt::empty);
  }

  /** The share of stories that met this letter among those judged, in percent. */
  public static OptionalInt percent(BacklogHealth health, Letter letter) {
    return health.letters().get(letter.ordinal()).percentMet();
  }

  /** How much more the one is than the other, if both are known. */
  public static OptionalInt difference(OptionalInt now, OptionalInt then) {
    return now.isPresent() && then.isPresent()
        ? OptionalInt.of(now.getAsInt() - then.getAsInt())
        : OptionalInt.empty();
  }
}
