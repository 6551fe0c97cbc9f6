package org.poworkbench.domain.story;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** The words that announce acceptance criteria. */
final class CriteriaCue {
  private static final int LONGEST_LABEL = 60;

  private static final Set<String> CUES =
      WordList.phrases(
          """
          acceptance criteria, acceptance criterion, acceptance criterias, acceptance critera,
          acceptance test, acceptance tests, acceptance testing, acceptance condition,
          acceptance conditions, acceptance criteria (ac), user acceptance criteria,
          conditions of acceptance, criteria for acceptance, conditions of satisfaction,
          condition of satisfaction, satisfaction criteria, definition of done,
          definition of done (dod), success criteria, success criterion, completion criteria,
          done when, done criteria, ac, acs, a/c, cos, dod, akzeptanzkriterien,
          akzeptanzkriterium, abnahmekriterien, abnahmekriterium, abnahmebedingungen, abnahmetest,
          abnahmetests, akzeptanztest, akzeptanztests, erfolgskriterien, fertig wenn, acceptance
          """);

  /** These are words of their own elsewhere, so that they announce only as a label. */
  private static final Set<String> SHORT =
      Set.of("ac", "acs", "a/c", "cos", "dod", "acceptance", "done when", "fertig wenn");

  private static final String MARKS = "*_+{}#>|~\u0000 \t\r";

  private CriteriaCue() {}

  /**
   * Where the words behind the announcement begin, as an offset in the text; empty when the range
   * announces nothing.
   */
  static OptionalInt behind(String plain, int start, int end, boolean heading) {
    int from = skipMarks(plain, start, end);
    int colon = labelEnd(plain, from, end);
    String label = normal(plain.substring(from, colon));
    if (!CUES.contains(label)) {
      return OptionalInt.empty();
    }
    boolean labelled = colon < end && !plain.substring(colon, end).isBlank();
    boolean emphasised = from > start || heading;
    boolean capitals = label.length() < 4 && Character.isUpperCase(plain.charAt(from));
    if (SHORT.contains(label) && !labelled && !emphasised && !capitals) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(skipSeparators(plain, colon, end));
  }

  private static int skipMarks(String plain, int start, int end) {
    int at = start;
    while (at < end && isMark(plain.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return !Character.isLetterOrDigit(c) && MARKS.indexOf(c) >= 0;
  }

  /** The label ends at a colon or at a dash between spaces, else with the line. */
  private static int labelEnd(String plain, int from, int end) {
    int last = Math.min(end, from + LONGEST_LABEL);
    for (int at = from; at < last; at++) {
      char c = plain.charAt(at);
      boolean dash = (c == '-' || c == '\u2013') && at > from && plain.charAt(at - 1) == ' ';
      if (c == ':' || dash) {
        return at;
      }
    }
    return end - from > LONGEST_LABEL ? from : end;
  }

  private static int skipSeparators(String plain, int from, int end) {
    int at = from;
    while (at < end && (plain.charAt(at) == ':' || isMark(plain.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static String normal(String label) {
    StringBuilder words = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c != '*' && c != '_' && c != '+') {
        words.append(c);
      }
    }
    return words.toString().strip().toLowerCase(Locale.ROOT);
  }
}
