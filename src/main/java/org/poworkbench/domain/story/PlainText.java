package org.poworkbench.domain.story;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A text with code, macros, link targets and addresses blanked out, each place as it was.
 *
 * <p>One pass: every search for a closing mark moves forward only, and one that found nothing is
 * not repeated.
 */
final class PlainText {
  /** Stands in for code: whatever is said before does not go on behind it. */
  static final char CODE = '\u0000';

  private static final int LONGEST_MACRO = 200;
  private static final int NO_MORE = -2;

  private final String text;
  private char[] blanked;
  private final Set<String> neverClosed = new HashSet<>();
  private int nextSquareBracket = -1;
  private int nextCurlyBracket = -1;
  private int nextBar = -1;

  private PlainText(String text) {
    this.text = text;
  }

  static String of(String text) {
    return new PlainText(text).read();
  }

  private String read() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean mayBegin = c == '{' || c == '`' || c == '[' || c == 'h' || c == 'H';
      at = mayBegin ? Math.max(at + 1, blankFrom(at)) : at + 1;
    }
    return blanked == null ? text : new String(blanked);
  }

  /** Most texts hold nothing to blank out, and are not copied. */
  private char[] blanked() {
    if (blanked == null) {
      blanked = text.toCharArray();
    }
    return blanked;
  }

  private int blankFrom(int at) {
    return switch (text.charAt(at)) {
      case '{' -> macro(at);
      case '`' -> fence(at);
      case '[' -> link(at);
      case 'h', 'H' -> address(at);
      default -> at;
    };
  }

  private int macro(int at) {
    nextCurlyBracket = nextAfter(nextCurlyBracket, '}', at);
    int close = nextCurlyBracket;
    if (close < 0 || close - at > LONGEST_MACRO) {
      return at;
    }
    String name = macroName(at + 1, close);
    if (name.isEmpty()) {
      return at;
    }
    if (name.equals("code") || name.equals("noformat")) {
      return block(at, close + 1, "{" + name + "}");
    }
    Arrays.fill(blanked(), at, close + 1, ' ');
    return close + 1;
  }

  /** The name of a macro, or nothing if these brackets are no macro. */
  private String macroName(int from, int close) {
    int end = from;
    while (end < close && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean ended = end == close || text.charAt(end) == ':';
    return ended ? text.substring(from, end).toLowerCase(Locale.ROOT) : "";
  }

  private int fence(int at) {
    return text.startsWith("```", at) ? block(at, at + 3, "```") : at;
  }

  private int block(int at, int contentStart, String closing) {
    int close = neverClosed.contains(closing) ? -1 : text.indexOf(closing, contentStart);
    if (close < 0) {
      neverClosed.add(closing);
      Arrays.fill(blanked(), at, contentStart, ' ');
      return contentStart;
    }
    int end = close + closing.length();
    for (int i = at; i < end; i++) {
      blanked()[i] = text.charAt(i) == '\n' ? '\n' : CODE;
    }
    return end;
  }

  private int link(int at) {
    nextSquareBracket = nextAfter(nextSquareBracket, ']', at);
    if (nextSquareBracket < 0 || nextSquareBracket - at > LONGEST_MACRO) {
      return at;
    }
    nextBar = nextAfter(nextBar, '|', at);
    if (nextBar > at && nextBar < nextSquareBracket) {
      Arrays.fill(blanked(), nextBar, nextSquareBracket, ' ');
      return nextSquareBracket;
    }
    return at;
  }

  private int address(int at) {
    boolean likely = at + 1 < text.length() && Character.toLowerCase(text.charAt(at + 1)) == 't';
    if (!likely
        || (!text.regionMatches(true, at, "http://", 0, 7)
            && !text.regionMatches(true, at, "https://", 0, 8))) {
      return at;
    }
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      blanked()[end++] = ' ';
    }
    return end;
  }

  private int nextAfter(int known, char mark, int at) {
    if (known == NO_MORE || known > at) {
      return known;
    }
    int next = text.indexOf(mark, at);
    return next < 0 ? NO_MORE : next;
  }
}
