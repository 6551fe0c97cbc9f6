package org.poworkbench.bench;

import java.util.Arrays;
import java.util.Locale;

/** Prints what was measured. */
final class Figures {
  private Figures() {}

  static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "figure\t%s\t%.3f%n", name, value);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
