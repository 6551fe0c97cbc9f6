package org.poworkbench.sandbox.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of a CSV export by their names. A column stands as often as the issue with most values
 * has of them, each time under the same name.
 */
final class CsvColumns {
  private static final Pattern CUSTOM = Pattern.compile("custom field \\((.*)\\)");

  private final Map<String, List<Integer>> places = new LinkedHashMap<>();
  private final Map<String, String> written = new LinkedHashMap<>();

  CsvColumns(String[] header) {
    for (int place = 0; place < header.length; place++) {
      places.computeIfAbsent(plain(header[place]), name -> new ArrayList<>()).add(place);
      written.put(plain(header[place]), header[place].strip());
    }
  }

  private static String plain(String name) {
    String small = name.strip().toLowerCase(Locale.ROOT);
    Matcher custom = CUSTOM.matcher(small);
    return custom.matches() ? custom.group(1) : small;
  }

  boolean has(String... names) {
    return List.of(names).stream().anyMatch(places::containsKey);
  }

  /** The first value that is given under one of these names, else an empty text. */
  String value(String[] row, String... names) {
    return values(row, names).stream().findFirst().orElse("");
  }

  /** All values that are given under these names. */
  List<String> values(String[] row, String... names) {
    List<String> values = new ArrayList<>();
    for (String name : names) {
      for (int place : places.getOrDefault(name, List.of())) {
        if (place < row.length && row[place] != null && !row[place].isBlank()) {
          values.add(row[place]);
        }
      }
    }
    return values;
  }

  /** The names of columns that begin like this. */
  List<String> beginning(String start) {
    return places.keySet().stream().filter(name -> name.startsWith(start)).toList();
  }

  /** The name as the export writes it. */
  String written(String name) {
    return written.get(name);
  }
}
