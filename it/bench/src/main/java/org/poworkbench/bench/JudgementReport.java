package org.poworkbench.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.bench.LabelledFile.Question;
import org.poworkbench.domain.story.StoryWords;

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
    List<Map<String, String>> cells = CsvCells.in(file);
    Optional<LabelledFile> shape = LabelledFile.of(cells);
    if (shape.isEmpty()) {
      System.err.println(file + ": no file of labelled stories with their texts");
      return;
    }
    List<LabelledRow> rows = shape.get().rows(cells, StoryWords.USUAL);
    for (Question question : shape.get().questions()) {
      print(file, question, Agreement.of(question, rows));
    }
    for (Path peer : peers) {
      PeerAnswers answers = new PeerAnswers(CsvCells.in(peer));
      for (Question question : shape.get().questions()) {
        print(
            peer,
            question,
            Agreement.of(question, rows, row -> answers.reports(row, question.label())));
      }
    }
  }

  private static void print(Path file, Question question, Agreement agreement) {
    if (!agreement.isEmpty()) {
      System.out.printf(
          "judgement\t%s\t%s\t%s%n", file.getFileName(), question.label(), agreement.line());
    }
  }
}
