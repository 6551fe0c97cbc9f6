package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.MarkedLine.Kind;

/** Takes a text apart into lines, each character looked at a few times only. */
final class MarkedLines {
  private static final int TAB = 4;
  private static final String BULLETS = "*-+\u2022\u00b7\u2013\u25cf\u25aa";
  private static final String DASHES = "-\u2022\u00b7\u2013\u25cf\u25aa";
  private static final String BOXES = "\u2610\u2611\u2612\u2713\u2714\u2717\u2718\u25a1\u25a2";

  private static final List<String> WRITTEN_BOXES =
      List.of("[ ]", "[x]", "[X]", "[]", "(/)", "(x)");

  private final String plain;
  private final List<MarkedLine> lines = new ArrayList<>();

  private MarkedLines(String plain) {
    this.plain = plain;
  }

  /** The lines of a text as {@link PlainText} has it. */
  static List<MarkedLine> of(String plain) {
    return new MarkedLines(plain).split();
  }

  private List<MarkedLine> split() {
    int start = 0;
    while (start <= plain.length()) {
      int end = plain.indexOf('\n', start);
      end = end < 0 ? plain.length() : end;
      lines.add(line(start, end));
      start = end + 1;
    }
    return lines;
  }

  private MarkedLine line(int from, int to) {
    int start = skipSpaces(from, to);
    int end = withoutSpacesAtEnd(start, to);
    int indent = columns(from, start);
    if (start == end) {
      return line(Kind.BLANK, 0, indent, start, end);
    }
    if (plain.charAt(start) == PlainText.CODE) {
      return line(Kind.CODE, 0, indent, start, end);
    }
    if (isRule(start, end)) {
      return line(Kind.RULE, 0, indent, start, end);
    }
    if (plain.charAt(start) == '|') {
      return line(Kind.TABLE, 0, indent, start, end);
    }
    return heading(start, end, indent)
        .or(() -> item(start, end, indent))
        .orElseGet(() -> line(Kind.TEXT, 0, indent, start, end));
  }

  private static MarkedLine line(Kind kind, int level, int indent, int start, int end) {
    return new MarkedLine(kind, level, indent, Optional.empty(), start, end);
  }

  private int skipSpaces(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(plain.charAt(at))) {
      at++;
    }
    return at;
  }

  private int withoutSpacesAtEnd(int start, int to) {
    int end = to;
    while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int columns(int from, int to) {
    int columns = 0;
    for (int at = from; at < to; at++) {
      columns += plain.charAt(at) == '\t' ? TAB : 1;
    }
    return columns;
  }

  private boolean isRule(int start, int end) {
    if (end - start < 3) {
      return false;
    }
    char mark = plain.charAt(start);
    if (mark != '-' && mark != '=' && mark != '_' && mark != '*') {
      return false;
    }
    for (int at = start; at < end; at++) {
      if (plain.charAt(at) != mark) {
        return false;
      }
    }
    return true;
  }

  private Optional<MarkedLine> heading(int start, int end, int indent) {
    boolean wiki =
        end - start > 2
            && (plain.charAt(start) == 'h' || plain.charAt(start) == 'H')
            && plain.charAt(start + 1) >= '1'
            && plain.charAt(start + 1) <= '6'
            && plain.charAt(start + 2) == '.';
    if (!wiki) {
      return Optional.empty();
    }
    int words = skipSpaces(start + 3, end);
    return Optional.of(line(Kind.HEADING, plain.charAt(start + 1) - '0', indent, words, end));
  }

  private Optional<MarkedLine> item(int start, int end, int indent) {
    int marks = marksEnd(start, end);
    Optional<MarkedLine> box = checkbox(marks, end, indent, depth(start, marks));
    if (box.isPresent()) {
      return box;
    }
    if (marks > start) {
      CriterionForm form =
          plain.charAt(marks - 1) == '#' ? CriterionForm.NUMBERED : CriterionForm.BULLET;
      return withoutMarks(form, depth(start, marks), indent, marks, end);
    }
    int number = numberEnd(start, end);
    if (number == start) {
      return Optional.empty();
    }
    return checkbox(skipSpaces(number, end), end, indent, 1)
        .or(() -> withoutMarks(CriterionForm.NUMBERED, 1, indent, number, end));
  }

  private static int depth(int start, int marks) {
    return Math.max(1, marks - start);
  }

  private Optional<MarkedLine> withoutMarks(
      CriterionForm form, int depth, int indent, int marksEnd, int end) {
    int words = skipSpaces(marksEnd, end);
    return Optional.of(new MarkedLine(Kind.ITEM, depth, indent, Optional.of(form), words, end));
  }

  /** Where list marks end that a space follows; the start if there are none. */
  private int marksEnd(int start, int end) {
    int at = start;
    while (at < end && isListMark(plain.charAt(at))) {
      at++;
    }
    boolean marks = at > start && (at == end || Character.isWhitespace(plain.charAt(at)));
    if (marks) {
      return at;
    }
    boolean tightDash =
        at == start + 1
            && DASHES.indexOf(plain.charAt(start)) >= 0
            && at < end
            && Character.isUpperCase(plain.charAt(at));
    return tightDash ? at : start;
  }

  private static boolean isListMark(char c) {
    return !Character.isLetterOrDigit(c) && (c == '#' || BULLETS.indexOf(c) >= 0);
  }

  /** "1." "1)" "(1)" "a)" "AC1:" before words. */
  private int numberEnd(int start, int end) {
    int at = plain.charAt(start) == '(' ? start + 1 : start;
    if (plain.startsWith("AC", at)) {
      at = skipSpaces(at + 2, Math.min(end, at + 3));
    }
    int digits = at;
    while (at < end && at < digits + 3 && Character.isDigit(plain.charAt(at))) {
      at++;
    }
    boolean letter = at == digits && at < end && Character.isLetter(plain.charAt(at));
    if (letter) {
      at++;
    }
    if (at == digits || at >= end) {
      return start;
    }
    char behind = plain.charAt(at);
    boolean closes = behind == ')' || (!letter && (behind == '.' || behind == ':'));
    boolean spaceOrWord = at + 1 >= end || !Character.isDigit(plain.charAt(at + 1));
    return closes && spaceOrWord ? at + 1 : start;
  }

  /** "[ ]", "[x]", "☐", "(/)", "(x)" before words. */
  private Optional<MarkedLine> checkbox(int from, int end, int indent, int depth) {
    int at = skipSpaces(from, end);
    int box = boxEnd(at, end);
    return box == at
        ? Optional.empty()
        : withoutMarks(CriterionForm.CHECKBOX, depth, indent, box, end);
  }

  private int boxEnd(int at, int end) {
    if (at >= end || Character.isLetterOrDigit(plain.charAt(at))) {
      return at;
    }
    if (BOXES.indexOf(plain.charAt(at)) >= 0) {
      return at + 1;
    }
    for (String box : WRITTEN_BOXES) {
      if (plain.startsWith(box, at) && at + box.length() <= end) {
        return at + box.length();
      }
    }
    return at;
  }
}
