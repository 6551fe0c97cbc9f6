package org.poworkbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Declarations and ledger are one list, told twice. */
class DeclarationsTest {
  private static final String OWN_PACKAGE = "org.poworkbench";
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern TYPE =
      Pattern.compile("^ *public .*(class|interface|enum) \\w+", Pattern.MULTILINE);
  private static final Pattern SOURCE = Pattern.compile("/\\*\\* Source: ", Pattern.MULTILINE);

  private final Ledger ledger = Ledger.read(Path.of("ledger.csv"));
  private final Set<Member> declared = Declarations.in(Path.of("target/classes"), OWN_PACKAGE);

  @Test
  void eachDeclaredMemberHasARow() {
    assertEquals(Set.of(), without(declared, listed()));
  }

  @Test
  void eachRowIsADeclaredMember() {
    assertEquals(Set.of(), without(listed(), declared));
  }

  @Test
  void rowsAreSortedAndUnique() {
    List<Member> rows = ledger.rows().stream().map(Ledger.Row::member).toList();

    assertEquals(List.copyOf(new TreeSet<>(rows)), rows);
  }

  @Test
  void memoryIsCalledMemory() {
    List<Ledger.Row> misgraded =
        ledger.rows().stream()
            .filter(row -> row.source().contains("from memory") && !mayStandOnMemory(row))
            .toList();

    assertEquals(List.of(), misgraded);
  }

  /** A type can be sure while its kind is not, and a call while its parameter types are not. */
  private static boolean mayStandOnMemory(Ledger.Row row) {
    return row.grade() == Grade.MEMORY
        || row.grade() == Grade.CALLED11_TYPES_OPEN
        || row.member().isType();
  }

  @Test
  void eachTypeNamesItsSource() throws IOException {
    List<Path> without;
    try (Stream<Path> files = Files.walk(SOURCES)) {
      without =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !SOURCES.relativize(file).startsWith("org/poworkbench"))
              .filter(file -> !eachTypeHasASource(file))
              .toList();
    }

    assertEquals(List.of(), without);
  }

  private static boolean eachTypeHasASource(Path file) {
    try {
      String text = Files.readString(file);
      return TYPE.matcher(text).results().count() == SOURCE.matcher(text).results().count();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void thereAreDeclarations() {
    assertFalse(declared.isEmpty());
  }

  private Set<Member> listed() {
    return ledger.rows().stream().map(Ledger.Row::member).collect(Collectors.toSet());
  }

  private static Set<Member> without(Set<Member> members, Set<Member> others) {
    Set<Member> rest = new TreeSet<>(members);
    rest.removeAll(others);
    return rest;
  }
}
