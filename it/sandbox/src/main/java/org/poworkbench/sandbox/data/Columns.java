package org.poworkbench.sandbox.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a table with where their values come from, once for all statements that write them. */
final class Columns<T> {
  private final Map<String, Function<T, Object>> columns = new LinkedHashMap<>();

  Columns<T> with(String name, Function<T, Object> value) {
    columns.put(name, value);
    return this;
  }

  /** A statement with the parameters that {@link #values} gives. */
  String insertInto(String table, String key) {
    return "insert into %s (%s, %s) values (%s?)"
        .formatted(table, String.join(", ", columns.keySet()), key, "?, ".repeat(columns.size()));
  }

  /** A statement with the parameters that {@link #values} gives. */
  String update(String table, String key) {
    return columns.keySet().stream()
        .map(name -> name + " = ?")
        .collect(Collectors.joining(", ", "update " + table + " set ", " where " + key + " = ?"));
  }

  /** The values of the columns in their order, then the key. */
  Object[] values(T from, Object key) {
    return Stream.concat(columns.values().stream().map(value -> value.apply(from)), Stream.of(key))
        .toArray();
  }
}
