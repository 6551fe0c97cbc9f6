package org.poworkbench.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How often two readers give the same stories the same labels: the ceiling for any rule. One line per
 * column that both files have, with the stories labelled by both, the same and other labels.
 *
 * <p>Arguments: two files with a column {@code id}; or one, whose rows of the same story two readers
 * have labelled, named in the column {@code annotator}.
 */
public final class LabelsCompared {
  private static final String ID = "id";
  private static final String READER = "annotator";
  private static final Set<String> NO_LABELS =
      Set.of(ID, READER, "backlog", "text", "note", "title", "description", "key", "criteria");

  private LabelsCompared() {}

  public static void main(String[] arguments) throws IOException {
    List<Map<String, String>> rows = CsvCells.in(Path.of(arguments[0]));
    if (arguments.length > 1) {
      compare(rows, CsvCells.in(Path.of(arguments[1])));
    } else {
      String first = rows.get(0).get(READER);
      Map<Boolean, List<Map<String, String>>> readers =
          rows.stream().collect(Collectors.partitioningBy(row -> row.get(READER).equals(first)));
      compare(readers.get(true), readers.get(false));
    }
  }

  private static void compare(List<Map<String, String>> some, List<Map<String, String>> others) {
    Map<String, Map<String, String>> byId =
        others.stream()
            .collect(Collectors.toMap(row -> row.get(ID), row -> row, (one, same) -> one));
    Set<String> columns = new TreeSet<>(some.get(0).keySet());
    columns.retainAll(others.get(0).keySet());
    columns.removeAll(NO_LABELS);
    columns.forEach(column -> compare(column, some, byId));
  }

  private static void compare(
      String column, List<Map<String, String>> some, Map<String, Map<String, String>> others) {
    List<Boolean> same =
        some.stream()
            .filter(row -> others.containsKey(row.get(ID)))
            .map(row -> row.get(column).equals(others.get(row.get(ID)).get(column)))
            .toList();
    long agreed = same.stream().filter(Boolean::booleanValue).count();
    System.out.printf(
        Locale.ROOT, "labels\t%s\t%d\t%d\t%d%n", column, same.size(), agreed, same.size() - agreed);
  }
}
