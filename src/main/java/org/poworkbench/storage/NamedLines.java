package org.poworkbench.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text of lines 'name=value', in which a name may stand several times. */
final class NamedLines {

  private final List<String> lines = new ArrayList<>();

  NamedLines() {}

  NamedLines(String text) {
    text.lines().forEach(lines::add);
  }

  NamedLines with(String name, Object value) {
    lines.add(name + "=" + value);
    return this;
  }

  NamedLines withAll(String name, List<String> values) {
    values.forEach(value -> with(name, value));
    return this;
  }

  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  List<String> all(String name) {
    String start = name + "=";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }
}
