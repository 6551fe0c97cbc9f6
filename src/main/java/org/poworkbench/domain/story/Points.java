package org.poworkbench.domain.story;

import java.math.BigDecimal;

/** An estimate in story points. */
public record Points(BigDecimal value) implements Comparable<Points> {
  public Points {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("Story points below zero: " + value);
    }
  }

  public static Points of(double value) {
    return new Points(BigDecimal.valueOf(value).stripTrailingZeros());
  }

  @Override
  public int compareTo(Points other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString();
  }
}
