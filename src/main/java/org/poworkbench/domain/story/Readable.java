package org.poworkbench.domain.story;

/** Words as people read them once markup is rendered. */
final class Readable {
  private static final String EMPHASIS = "*_+";

  private Readable() {}

  static String words(String raw) {
    String plain = raw.indexOf('{') < 0 ? raw : PlainText.of(raw);
    StringBuilder words = new StringBuilder(plain.length());
    boolean space = false;
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (Character.isWhitespace(c) || c == PlainText.CODE) {
        space = true;
      } else if (!isEmphasis(plain, at)) {
        if (space && words.length() > 0) {
          words.append(' ');
        }
        space = false;
        words.append(c);
      }
    }
    return words.toString();
  }

  /** A mark at the edge of a word; within a word, as in snake_case, it belongs to it. */
  private static boolean isEmphasis(String text, int at) {
    return EMPHASIS.indexOf(text.charAt(at)) >= 0
        && (isLetter(text, at - 1) != isLetter(text, at + 1));
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }
}
