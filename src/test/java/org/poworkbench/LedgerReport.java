package org.poworkbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.poworkbench.evidence.Grade;
import org.poworkbench.evidence.Ledger;
import org.poworkbench.evidence.LinkCheck;

/** Says in lines of text how well the members are evidenced that the app links to. */
final class LedgerReport {
  private LedgerReport() {}

  static List<String> of(LinkCheck app) {
    Set<Ledger.Row> rows = app.used().keySet();
    List<String> lines = new ArrayList<>();
    lines.add("Types and members of Jira's API that the app links to: " + rows.size());
    for (Grade grade : Grade.values()) {
      lines.add("%-22s %4d".formatted(grade.spelling(), count(rows, grade)));
    }
    Arrays.stream(Grade.values()).forEach(grade -> addAll(lines, rows, grade));
    return lines;
  }

  private static long count(Set<Ledger.Row> rows, Grade grade) {
    return rows.stream().filter(row -> row.grade() == grade).count();
  }

  private static void addAll(List<String> lines, Set<Ledger.Row> rows, Grade grade) {
    lines.add("");
    lines.add(grade.spelling());
    rows.stream()
        .filter(row -> row.grade() == grade)
        .map(row -> "  " + row.member() + " (" + row.source() + ")")
        .forEach(lines::add);
  }
}
