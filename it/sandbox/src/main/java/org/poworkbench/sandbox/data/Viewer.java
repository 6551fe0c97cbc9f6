package org.poworkbench.sandbox.data;

import java.util.Set;

/** Who asks: a person with his groups, or nobody who logged in. */
public record Viewer(String userKey, Set<String> groups) {
  public static final Viewer ANONYMOUS = new Viewer(null, Set.of());

  public boolean isAnonymous() {
    return userKey == null;
  }
}
