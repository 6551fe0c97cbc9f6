package org.poworkbench.domain.story;

/** Puts words that stand on several lines into one. */
final class Lines {
  private Lines() {}

  /** A range of a text as one line, without marks of emphasis at its ends. */
  static String joined(String text, int start, int end) {
    StringBuilder line = new StringBuilder(end - start);
    boolean space = false;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        space = true;
      } else {
        if (space && line.length() > 0) {
          line.append(' ');
        }
        space = false;
        line.append(c);
      }
    }
    return line.toString();
  }
}
