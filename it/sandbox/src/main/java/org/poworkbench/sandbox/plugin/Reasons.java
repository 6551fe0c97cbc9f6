package org.poworkbench.sandbox.plugin;

import java.util.LinkedHashSet;
import java.util.Set;

/** Tells a failure in one line. */
final class Reasons {
  private Reasons() {}

  /** The messages of the exception and its causes; one that an outer message already holds is left out. */
  static String of(Throwable failure) {
    Set<String> messages = new LinkedHashSet<>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String message = message(cause);
      if (messages.stream().noneMatch(outer -> outer.contains(message))) {
        messages.add(message);
      }
    }
    return String.join(" <- ", messages);
  }

  private static String message(Throwable cause) {
    String message = cause.getMessage();
    if (message == null || message.isBlank()) {
      return cause.getClass().getName();
    }
    String line = message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    return cause instanceof PluginFailure ? line : cause.getClass().getSimpleName() + ": " + line;
  }
}
