package org.poworkbench.domain.story;

import java.util.List;
import java.util.regex.Pattern;

/** Counts the words that the writers of a text chose: code, logs and quotes are not theirs. */
public final class OwnWords {
  private static final String QUOTE = "{quote}";
  private static final int LONGEST_CUE = 80;

  /** How lines begin that were copied from logs, stack traces and mails, without a mark of code. */
  private static final Pattern COPIED =
      Pattern.compile(
          "\\s{0,40}(?:at [\\w$.<>/]{3,60}\\(?|Caused by: |\\.{3} \\d{1,5} more|bq\\. |>"
              + "|\\[?\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d|\\[?\\d\\d:\\d\\d:\\d\\d"
              + "|\\[?(?:INFO|DEBUG|WARN|ERROR|TRACE)\\b[ :\\]])");

  private final String text;
  private final List<Word> words;
  private int next;
  private int nextQuote;
  private int count;
  private boolean quoted;

  private OwnWords(Phrase phrase) {
    this.text = phrase.raw();
    this.words = phrase.words();
    this.nextQuote = text.indexOf(QUOTE);
  }

  /** How many there are. */
  public static int in(Phrase text) {
    return new OwnWords(text).counted();
  }

  private int counted() {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int told = next;
      while (next < words.size() && words.get(next).start() < end) {
        next++;
      }
      count += isOwn(start, end) ? next - told : 0;
      start = end + 1;
    }
    return count;
  }

  /** Lines are asked about in their order. */
  private boolean isOwn(int start, int end) {
    boolean mark = false;
    while (nextQuote >= 0 && nextQuote < end) {
      quoted = !quoted;
      mark = true;
      nextQuote = text.indexOf(QUOTE, nextQuote + 1);
    }
    return !mark
        && !quoted
        && !COPIED.matcher(text).region(start, Math.min(end, start + LONGEST_CUE)).lookingAt();
  }
}
