package org.poworkbench.sandbox.data;

import java.util.Locale;

/** Where a sprint stands. */
public enum SprintState {
  FUTURE,
  ACTIVE,
  CLOSED;

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static SprintState ofKey(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
