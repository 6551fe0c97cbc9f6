package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Splits a text into words in one pass; code, macros and addresses hold none. */
public final class Words {
  /** Only so many letters of a word are told from others; the JDK lowers some in quadratic time. */
  private static final int LONGEST = 200;

  private final String text;
  private final String plain;
  private final List<Word> words = new ArrayList<>();
  private Word.Gap gap = Word.Gap.PARAGRAPH;
  private int linesInGap;
  private boolean curled;

  private Words(String text, String plain) {
    this.text = text;
    this.plain = plain;
  }

  /** The words of a text in its order. */
  public static List<Word> of(String text) {
    return in(text, PlainText.of(text));
  }

  /**
   * The words of a text in its order.
   *
   * @param plain the text as {@link PlainText} has it
   */
  static List<Word> in(String text, String plain) {
    return Collections.unmodifiableList(new Words(text, plain).split());
  }

  private List<Word> split() {
    int at = 0;
    while (at < plain.length()) {
      if (Character.isLetterOrDigit(plain.charAt(at))) {
        at = word(at);
      } else {
        widen(gapOf(at));
        at++;
      }
    }
    return words;
  }

  private int word(int from) {
    int end = from + 1;
    curled = false;
    while (end < plain.length() && goesOn(end)) {
      end++;
    }
    words.add(new Word(lower(from, Math.min(end, from + LONGEST)), from, end, gap));
    gap = Word.Gap.SPACE;
    linesInGap = 0;
    return end;
  }

  private String lower(int from, int end) {
    String word = text.substring(from, end).toLowerCase(Locale.ROOT);
    return curled ? word.replace('\u2019', '\'') : word;
  }

  private boolean goesOn(int at) {
    char c = plain.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean within =
        (c == '\'' || c == '\u2019')
            && at + 1 < plain.length()
            && Character.isLetter(plain.charAt(at + 1));
    curled |= within && c == '\u2019';
    return within;
  }

  private Word.Gap gapOf(int at) {
    char c = plain.charAt(at);
    return switch (c) {
      case '\n' -> lineEnd();
      case '.' -> endsSentence(at) ? Word.Gap.SENTENCE : Word.Gap.SPACE;
      case '!', '?' -> Word.Gap.SENTENCE;
      case ',' -> Word.Gap.COMMA;
      case ':', ';', '(', ')', '\u2013', '\u2014', '|', '[', ']', '"', '\u201c', '\u201d' ->
          Word.Gap.CLAUSE;
      case '-', '*', '#', '+', '\u2022' -> mark(at);
      case '/' -> Word.Gap.HYPHEN;
      case PlainText.CODE -> Word.Gap.PARAGRAPH;
      default -> Word.Gap.SPACE;
    };
  }

  private Word.Gap lineEnd() {
    linesInGap++;
    return linesInGap > 1 ? Word.Gap.PARAGRAPH : Word.Gap.LINE;
  }

  /** A list mark begins an item, a dash between spaces a clause, one between letters neither. */
  private Word.Gap mark(int at) {
    boolean spaceFollows = isSpace(at + 1);
    if (spaceFollows && (linesInGap > 0 || words.isEmpty())) {
      return Word.Gap.ITEM;
    }
    if (plain.charAt(at) != '-') {
      return Word.Gap.SPACE;
    }
    return spaceFollows && isSpace(at - 1) ? Word.Gap.CLAUSE : Word.Gap.HYPHEN;
  }

  /** A full stop ends a sentence unless a letter or a small word follows, as after "e.g.". */
  private boolean endsSentence(int at) {
    int next = at + 1;
    if (next < plain.length() && Character.isLetterOrDigit(plain.charAt(next))) {
      return false;
    }
    while (next < plain.length() && next < at + 3 && plain.charAt(next) == ' ') {
      next++;
    }
    return next >= plain.length() || !Character.isLowerCase(plain.charAt(next));
  }

  private boolean isSpace(int at) {
    return at >= plain.length() || at < 0 || Character.isWhitespace(plain.charAt(at));
  }

  private void widen(Word.Gap found) {
    if (found.compareTo(gap) > 0) {
      gap = found;
    }
  }
}
