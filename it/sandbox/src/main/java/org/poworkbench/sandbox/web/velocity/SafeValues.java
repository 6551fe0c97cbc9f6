package org.poworkbench.sandbox.web.velocity;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The values that {@code @HtmlSafe} methods returned while the current thread renders. */
final class SafeValues {
  private static final ThreadLocal<Set<Object>> VALUES = new ThreadLocal<>();

  private SafeValues() {}

  /** Opens a rendering; the result goes to {@link #close}. */
  static Set<Object> open() {
    Set<Object> outer = VALUES.get();
    VALUES.set(Collections.newSetFromMap(new IdentityHashMap<>()));
    return outer;
  }

  static void close(Set<Object> outer) {
    if (outer == null) {
      VALUES.remove();
    } else {
      VALUES.set(outer);
    }
  }

  static Object remember(Object value) {
    Set<Object> values = VALUES.get();
    if (value != null && values != null) {
      values.add(value);
    }
    return value;
  }

  static boolean contains(Object value) {
    Set<Object> values = VALUES.get();
    return values != null && values.contains(value);
  }
}
