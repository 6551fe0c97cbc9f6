package org.poworkbench.jira.backlog;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as the programs that people open tables with take it: UTF-8 with a mark that says so, the separator of the
 * reader's language, and no cell that such a program takes for a formula.
 */
final class CsvText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String END_OF_LINE = "\r\n";

  /** What a program takes for the beginning of a formula, also behind blanks and in its wide form. */
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\u00a0]*[=+\\-@\uff1d\uff0b\uff0d\uff20]|^[\\t\\r\\n]");

  private final String separator;
  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

  CsvText(String separator) {
    this.separator = separator;
  }

  /** Adds a line of texts and whole numbers; null is an empty cell. */
  CsvText line(List<?> cells) {
    text.append(cells.stream().map(this::cell).collect(Collectors.joining(separator)))
        .append(END_OF_LINE);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  // Numbers come from us and may be below zero; whatever is a text may have been typed by somebody.
  private String cell(Object content) {
    if (content == null) {
      return "";
    }
    if (content instanceof Number) {
      return content.toString();
    }
    String typed = content.toString();
    String harmless = FORMULA.matcher(typed).find() ? "'" + typed : typed;
    return needsQuotes(harmless) ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }

  private boolean needsQuotes(String content) {
    return content.contains(separator)
        || content.chars().anyMatch(sign -> sign == '"' || sign == '\n' || sign == '\r')
        || !content.equals(content.strip());
  }
}
