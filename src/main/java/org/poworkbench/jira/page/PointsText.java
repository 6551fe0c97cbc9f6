package org.poworkbench.jira.page;

import java.math.BigDecimal;
import java.util.Optional;

/** Story points as people type them: with a point or a comma. */
final class PointsText {

  private static final double MOST = 10_000;

  private PointsText() {}

  static String of(double points) {
    return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
  }

  /** The points, if the text says any. */
  static Optional<Double> parse(String text) {
    String number = text.strip().replace(',', '.');
    if (!number.matches("\\d{1,5}(\\.\\d{1,3})?")) {
      return Optional.empty();
    }
    return Optional.of(Double.parseDouble(number)).filter(points -> points <= MOST);
  }
}
