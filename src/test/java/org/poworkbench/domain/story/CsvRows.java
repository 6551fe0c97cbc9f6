package org.poworkbench.domain.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a CSV file by the names of its header; fields may be quoted and hold line breaks. */
final class CsvRows {
  private final String text;
  private int at;

  private CsvRows(String text) {
    this.text = text;
  }

  static List<Map<String, String>> in(Path file) throws IOException {
    CsvRows reader = new CsvRows(Files.readString(file));
    List<String> header = reader.row();
    List<Map<String, String>> rows = new ArrayList<>();
    while (reader.at < reader.text.length()) {
      rows.add(named(header, reader.row()));
    }
    return rows;
  }

  private static Map<String, String> named(List<String> header, List<String> fields) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      row.put(header.get(i), fields.get(i));
    }
    return row;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    do {
      fields.add(text.startsWith("\"", at) ? quoted() : plain());
    } while (skip(","));
    skip("\r");
    skip("\n");
    return fields;
  }

  private boolean skip(String mark) {
    boolean there = text.startsWith(mark, at);
    at += there ? mark.length() : 0;
    return there;
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    at++;
    while (at < text.length()) {
      if (skip("\"\"")) {
        field.append('"');
      } else if (skip("\"")) {
        break;
      } else {
        field.append(text.charAt(at++));
      }
    }
    return field.toString();
  }
}
