package org.poworkbench.steps;

import java.util.Collection;
import java.util.Map;

/** How many steps counting code has made. Not for several threads at once. */
public final class Steps {
  private static long count;

  private Steps() {}

  /** A method is entered, or a loop goes round. */
  public static void one() {
    count++;
  }

  /** A call touches so many characters or elements. */
  public static void add(long touched) {
    count += touched;
  }

  /** All of this is touched. */
  public static void touch(Object touched) {
    count += size(touched);
  }

  static long count() {
    return count;
  }

  private static long size(Object touched) {
    if (touched instanceof CharSequence text) {
      return text.length();
    }
    if (touched instanceof char[] characters) {
      return characters.length;
    }
    if (touched instanceof Object[] elements) {
      return elements.length;
    }
    if (touched instanceof Collection<?> elements) {
      return elements.size();
    }
    return touched instanceof Map<?, ?> entries ? entries.size() : 0;
  }
}
