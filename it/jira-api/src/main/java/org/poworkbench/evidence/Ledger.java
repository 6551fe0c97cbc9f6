package org.poworkbench.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The evidence for each declared member, as written in {@code ledger.csv}. */
public final class Ledger {
  private static final String HEADER = "type,member,grade,source";

  /** One line of the ledger. */
  public record Row(Member member, Grade grade, String source) {}

  private final List<Row> rows;
  private final Map<Member, Row> byMember = new LinkedHashMap<>();

  private Ledger(List<Row> rows) {
    this.rows = List.copyOf(rows);
    rows.forEach(row -> byMember.put(row.member(), row));
  }

  /** Reads a ledger; a damaged line is refused with its number. */
  public static Ledger read(Path file) {
    try {
      return of(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a ledger from its lines, the heading first. */
  public static Ledger of(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalArgumentException("The first line must be " + HEADER);
    }
    List<Row> rows = new ArrayList<>();
    for (int number = 2; number <= lines.size(); number++) {
      rows.add(row(number, CommaSeparated.split(lines.get(number - 1))));
    }
    return new Ledger(rows);
  }

  private static Row row(int number, List<String> cells) {
    if (cells.size() != 4 || cells.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("Line " + number + " needs four cells: " + cells);
    }
    return new Row(new Member(cells.get(0), cells.get(1)), Grade.of(cells.get(2)), cells.get(3));
  }

  public List<Row> rows() {
    return rows;
  }

  /** The row of a member, or empty; an annotation's element is found by its name. */
  public Optional<Row> find(Member member) {
    if (member.isAttribute()) {
      return rows.stream().filter(row -> isAttribute(row, member)).findFirst();
    }
    return Optional.ofNullable(byMember.get(member));
  }

  private static boolean isAttribute(Row row, Member member) {
    return row.member().type().equals(member.type())
        && row.member().name().startsWith(member.name());
  }

  public boolean declares(String type) {
    return byMember.containsKey(Member.itself(type));
  }
}
