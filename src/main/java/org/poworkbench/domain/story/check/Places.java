package org.poworkbench.domain.story.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.TextPlace;

/** Finds where a short pattern stands in words. */
final class Places {
  private static final int MOST = 20;

  /** No letter carries more combining characters than these. */
  private static final int MOST_MARKS = 8;

  private static final char FIRST_MARK = '\u0300';

  private Places() {}

  static Stream<Phrase> of(Pattern pattern, Phrase words) {
    return pattern
        .matcher(withoutPiles(words.raw()))
        .results()
        .limit(MOST)
        .map(hit -> part(words, hit));
  }

  private static Phrase part(Phrase words, MatchResult hit) {
    int offset = words.place().start();
    return new Phrase(
        words.raw().substring(hit.start(), hit.end()),
        new TextPlace(words.place().field(), offset + hit.start(), offset + hit.end()));
  }

  /** From each place patterns look back over all combining characters, which takes for ever in a pile. */
  private static String withoutPiles(String text) {
    StringBuilder legible = null;
    int marks = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      marks = c >= FIRST_MARK && isMark(c) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        legible = legible == null ? new StringBuilder(text) : legible;
        legible.setCharAt(at, ' ');
      }
    }
    return legible == null ? text : legible.toString();
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
