package org.poworkbench.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.poworkbench.bench.LabelledFile.Question;

/** How often a judgement and a label agree; rows without a label are left out. */
final class Agreement {
  private int truePositives;
  private int falsePositives;
  private int falseNegatives;

  private int rows;

  /** How these rows are judged, as far as label and judge say anything. */
  static Agreement of(
      Question question, List<LabelledRow> rows, Function<LabelledRow, Optional<Boolean>> judge) {
    Agreement agreement = new Agreement();
    for (LabelledRow row : rows) {
      Optional<Boolean> labelled = question.labelled().apply(row);
      labelled
          .flatMap(label -> judge.apply(row))
          .ifPresent(judged -> agreement.count(question, labelled.orElseThrow(), judged));
    }
    return agreement;
  }

  /** How the app judges these rows. */
  static Agreement of(Question question, List<LabelledRow> rows) {
    return of(question, rows, row -> Optional.of(question.judged().test(row)));
  }

  /** These and those rows together. */
  Agreement and(Agreement others) {
    Agreement both = new Agreement();
    both.rows = rows + others.rows;
    both.truePositives = truePositives + others.truePositives;
    both.falsePositives = falsePositives + others.falsePositives;
    both.falseNegatives = falseNegatives + others.falseNegatives;
    return both;
  }

  boolean isEmpty() {
    return rows == 0;
  }

  private void count(Question question, boolean labelled, boolean judged) {
    rows++;
    if (question.exact()) {
      countExact(judged);
    } else {
      count(labelled, judged);
    }
  }

  private void count(boolean labelled, boolean judged) {
    if (labelled) {
      truePositives += judged ? 1 : 0;
      falseNegatives += judged ? 0 : 1;
    } else {
      falsePositives += judged ? 1 : 0;
    }
  }

  /** Something counted was counted otherwise: what is there was missed, and what is not was found. */
  private void countExact(boolean exact) {
    truePositives += exact ? 1 : 0;
    falsePositives += exact ? 0 : 1;
    falseNegatives += exact ? 0 : 1;
  }

  /** One line: n, tp, fp, fn, precision, recall, f1, separated by tabs; a share of nothing is 1. */
  String line() {
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
