package org.poworkbench.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counter sees work of every kind grow, and says by how much. */
class CountingClassesTest {
  private static final int SHORT = 1_000;
  private static final int LONG = 4_000;

  private final CountingClasses counting =
      new CountingClasses(CountingClassesTest.class.getName() + "$");

  @ParameterizedTest
  @ValueSource(classes = {OnePass.class, OnePassOfJdk.class, OnePassByReference.class})
  void onePassGrowsWithTheText(Class<? extends Consumer<String>> work) {
    assertEquals(4, growth(work), 0.2);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        LoopInLoop.class,
        SearchInLoop.class,
        CopyInLoop.class,
        PatternFromEachPlace.class,
        ListFromItsHead.class,
        TextPutTogether.class
      })
  void quadraticWorkIsSeen(Class<? extends Consumer<String>> work) {
    assertTrue(growth(work) > 10, "Grows " + growth(work) + " times");
  }

  @Test
  void aLoopCountsItsRoundsAndAMethodItsEntries() {
    // Entered are the method and the one that the compiler puts before it for Consumer.
    assertEquals(SHORT + 2, counting.steps(OnePass.class, "a".repeat(SHORT)));
  }

  private double growth(Class<? extends Consumer<String>> work) {
    return (double) counting.steps(work, "a".repeat(LONG))
        / counting.steps(work, "a".repeat(SHORT));
  }

  /** Looks at each character once. */
  public static final class OnePass implements Consumer<String> {
    @Override
    public void accept(String text) {
      int at = 0;
      while (at < text.length()) {
        at++;
      }
    }
  }

  /** Leaves the pass to the JDK. */
  public static final class OnePassOfJdk implements Consumer<String> {
    private Object seen;

    @Override
    public void accept(String text) {
      seen = text.indexOf('b');
    }
  }

  /** Leaves it to the JDK by reference. */
  public static final class OnePassByReference implements Consumer<String> {
    private Object seen;

    @Override
    public void accept(String text) {
      seen = List.of(text).stream().map(String::strip).toList();
    }
  }

  /** Looks at each pair of characters. */
  public static final class LoopInLoop implements Consumer<String> {
    private Object seen;

    @Override
    public void accept(String text) {
      for (int one = 0; one < text.length(); one++) {
        for (int other = 0; other < one; other++) {
          seen = text.charAt(one) == text.charAt(other);
        }
      }
    }
  }

  /** Searches the whole rest at each place. */
  public static final class SearchInLoop implements Consumer<String> {
    private Object seen;

    @Override
    public void accept(String text) {
      for (int at = 0; at < text.length(); at++) {
        seen = text.indexOf("}", at);
      }
    }
  }

  /** Copies the whole rest at each place. */
  public static final class CopyInLoop implements Consumer<String> {
    private Object seen;

    @Override
    public void accept(String text) {
      for (int at = 0; at < text.length(); at++) {
        seen = text.substring(at);
      }
    }
  }

  /** Tries a pattern from each place to the end. */
  public static final class PatternFromEachPlace implements Consumer<String> {
    private Object seen;

    private static final Pattern PATTERN = Pattern.compile("a+b");

    @Override
    public void accept(String text) {
      seen = PATTERN.matcher(text).results().count();
    }
  }

  /** Takes a list off from its head. */
  public static final class ListFromItsHead implements Consumer<String> {
    @Override
    public void accept(String text) {
      List<String> parts = new ArrayList<>(List.of(text.split("")));
      while (!parts.isEmpty()) {
        parts.remove(0);
      }
    }
  }

  /** Puts a text together bit by bit. */
  public static final class TextPutTogether implements Consumer<String> {
    private Object seen;

    @Override
    public void accept(String text) {
      String copy = "";
      for (int at = 0; at < text.length(); at++) {
        copy = copy + text.charAt(at);
      }
      seen = copy;
    }
  }
}
