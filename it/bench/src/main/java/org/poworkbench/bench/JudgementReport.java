package org.poworkbench.bench;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.bench.LabelledFile.Question;

/**
 * How well the checks judge: per file of labelled stories and label one line with n, true and false
 * positives, false negatives, precision, recall and F1, separated by tabs. Positive is the defect for
 * atomic and minimal and the presence of what is named for the others; {@code X.fail} and {@code
 * X.pass} are labels of their own, and rows that say neither are left out.
 *
 * <p>Arguments: files, and {@code --peer FILE} with what another tool says of the same rows.
 */
public final class JudgementReport {
  private static final String PEER = "--peer";

  private JudgementReport() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files = new ArrayList<>();
    List<Path> peers = new ArrayList<>();
    for (int at = 0; at < arguments.length; at++) {
      if (arguments[at].equals(PEER) && at + 1 < arguments.length) {
        peers.add(Path.of(arguments[++at]));
      } else {
        files.add(Path.of(arguments[at]));
      }
    }
    for (Path file : files) {
      report(file, peers);
    }
  }

  private static void report(Path file, List<Path> peers) throws IOException {
    List<Map<String, String>> cells = read(file);
    Optional<LabelledFile> shape =
        cells.isEmpty()
            ? Optional.empty()
            : LabelledFile.withHeader(List.copyOf(cells.get(0).keySet()));
    if (shape.isEmpty()) {
      System.err.println(file + ": no file of labelled stories with their texts");
      return;
    }
    List<LabelledRow> rows = shape.get().rows(cells);
    for (Question question : shape.get().questions()) {
      print(file, question, rows, row -> Optional.of(question.judged().test(row)));
    }
    for (Path peer : peers) {
      PeerAnswers answers = new PeerAnswers(read(peer));
      for (Question question : shape.get().questions()) {
        print(peer, question, rows, row -> answers.reports(row, question.label()));
      }
    }
  }

  private static void print(Path file, Question question, List<LabelledRow> rows, Judge judge) {
    Agreement agreement = new Agreement();
    int counted = 0;
    for (LabelledRow row : rows) {
      Optional<Boolean> labelled = question.labelled().apply(row);
      Optional<Boolean> judged = labelled.isPresent() ? judge.judge(row) : Optional.empty();
      if (judged.isPresent()) {
        counted++;
        if (question.exact()) {
          agreement.countExact(judged.get());
        } else {
          agreement.count(labelled.orElseThrow(), judged.get());
        }
      }
    }
    if (counted > 0) {
      System.out.printf(
          "judgement\t%s\t%s\t%s%n", file.getFileName(), question.label(), agreement.line(counted));
    }
  }

  private static List<Map<String, String>> read(Path file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.toFile())) {
      return rows.readAll();
    }
  }

  /** Says yes or no about a row, or nothing. */
  private interface Judge {
    Optional<Boolean> judge(LabelledRow row);
  }
}
