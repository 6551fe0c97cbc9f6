package org.poworkbench.sandbox.search.jql;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a query as JQL. */
public final class JqlText {
  String of(JqlQuery query) {
    String where = query.where().map(clause -> of(clause, false)).orElse("");
    if (query.orderings().isEmpty()) {
      return where;
    }
    String order =
        query.orderings().stream()
            .map(JqlText::of)
            .collect(Collectors.joining(", ", "ORDER BY ", ""));
    return where.isEmpty() ? order : where + " " + order;
  }

  private static String of(Ordering ordering) {
    return field(ordering.field())
        + switch (ordering.direction()) {
          case ASC -> " ASC";
          case DESC -> " DESC";
          case UNSTATED -> "";
        };
  }

  private String of(Clause clause, boolean nested) {
    if (clause instanceof Clause.And and) {
      return joined(and.parts(), " AND ", nested);
    }
    if (clause instanceof Clause.Or or) {
      return joined(or.parts(), " OR ", nested);
    }
    if (clause instanceof Clause.Not not) {
      return "NOT " + of(not.part(), true);
    }
    Clause.Condition condition = (Clause.Condition) clause;
    return field(condition.field())
        + " "
        + condition.comparison().sign()
        + " "
        + of(condition.operand());
  }

  private String joined(List<Clause> parts, String word, boolean nested) {
    String text = parts.stream().map(part -> of(part, true)).collect(Collectors.joining(word));
    return nested ? "(" + text + ")" : text;
  }

  /** An operand as JQL. */
  public static String of(Operand operand) {
    if (operand instanceof Operand.Value value) {
      return text(value.text());
    }
    if (operand instanceof Operand.Function function) {
      return text(function.name())
          + function.arguments().stream()
              .map(JqlText::text)
              .collect(Collectors.joining(", ", "(", ")"));
    }
    if (operand instanceof Operand.Many many) {
      return many.operands().stream().map(JqlText::of).collect(Collectors.joining(", ", "(", ")"));
    }
    return "EMPTY";
  }

  private static String field(String name) {
    return name.matches("cf\\[\\d+]") ? name : text(name);
  }

  /** A text as JQL, quoted where it must be. */
  public static String text(String text) {
    if (text.matches("[\\p{L}\\p{N}_.:-]+") && !ReservedWords.contains(text)) {
      return text;
    }
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }
}
