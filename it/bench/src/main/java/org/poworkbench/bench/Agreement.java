package org.poworkbench.bench;

import java.util.Locale;

/** How often a judgement and a label agree; rows without a label are left out. */
final class Agreement {
  private int truePositives;
  private int falsePositives;
  private int falseNegatives;
  private int trueNegatives;

  void count(boolean labelled, boolean judged) {
    if (labelled) {
      truePositives += judged ? 1 : 0;
      falseNegatives += judged ? 0 : 1;
    } else {
      falsePositives += judged ? 1 : 0;
      trueNegatives += judged ? 0 : 1;
    }
  }

  /** Something counted was counted otherwise: what is there was missed, and what is not was found. */
  void countExact(boolean exact) {
    truePositives += exact ? 1 : 0;
    falsePositives += exact ? 0 : 1;
    falseNegatives += exact ? 0 : 1;
  }

  /** One line: n, tp, fp, fn, precision, recall, f1, separated by tabs; a share of nothing is 1. */
  String line(int rows) {
    double precision = share(truePositives, falsePositives);
    double recall = share(truePositives, falseNegatives);
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "%d\t%d\t%d\t%d\t%.2f\t%.2f\t%.2f",
        rows,
        truePositives,
        falsePositives,
        falseNegatives,
        precision,
        recall,
        f1);
  }

  private static double share(int right, int wrong) {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }
}
