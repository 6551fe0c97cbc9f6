package org.poworkbench.domain.story;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a text about a feature says what is gained by it. */
public final class BenefitHypothesis {
  /** So few words tell nothing: nobody has written the feature up yet. */
  private static final int FEWEST_WORDS = 8;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?im)^[\\s*_#+>-]{0,9}(?:h[1-6]\\.\\s{0,3})?[*_+]{0,3}\\s?"
              + "(?:expected |business |user |customer |erwarteter )?"
              + "(?:benefits?|hypothes[ie]s|benefit hypothes[ie]s|value|value proposition|outcomes?"
              + "|why|motivation|rationale|purpose|goals?|objectives?|nutzen|nutzenhypothese"
              + "|hypothesen?|wert|mehrwert|gesch\u00e4ftswert|warum|ziele?|zweck)"
              + "[*_+]{0,3}\\s{0,3}(?:[:\u2013?-]|$)");

  private static final Pattern BELIEF =
      Pattern.compile(
          "(?i)\\b(?:we|i) (?:believe|think|expect|assume)\\b|\\bour hypothesis\\b"
              + "|\\bwir (?:glauben|erwarten|nehmen an|vermuten)\\b"
              + "|\\b(?:glauben|erwarten) wir\\b");

  /** Words that may or may not tell a gain: where they stand nothing is said to be missing. */
  private static final Pattern PERHAPS =
      Pattern.compile(
          "(?i)\\b(?:enabl\\w{1,4}|allow\\w{0,3}|help\\w{0,3}|sav(?:es?|ing)|reduc\\w{1,4}"
              + "|increas\\w{1,4}|improv\\w{1,6}|avoids?|prevents?|faster|easier|cheaper|fewer|less"
              + "|revenue|erm\u00f6glich\\w{1,3}|hilft|spart"
              + "|senkt|erh\u00f6ht|verbessert|vermeidet|schneller|einfacher|weniger)\\b");

  /** They tell why something is so rather than what is gained. */
  private static final Set<String> CAUSES = Set.of("because", "since", "as", "weil", "denn");

  private BenefitHypothesis() {}

  /** Met, missed, or not to be told of a text that is too short or leaves it open. */
  public static Outcome namedIn(Parent parent) {
    WordSequence words = new WordSequence(parent.description());
    if (givesReason(words) || givesReason(new WordSequence(parent.summary()))) {
      return Outcome.MET;
    }
    String text = PlainText.of(parent.description());
    if (LABEL.matcher(text).find() || BELIEF.matcher(text).find()) {
      return Outcome.MET;
    }
    return words.size() < FEWEST_WORDS || PERHAPS.matcher(text).find()
        ? Outcome.NOT_APPLICABLE
        : Outcome.MISSED;
  }

  private static boolean givesReason(WordSequence words) {
    for (int at = 0; at < words.size(); at++) {
      boolean cause = CAUSES.contains(words.lower(at));
      if (!cause && BenefitCues.ENGLISH_AND_GERMAN.length(words, at) > 0) {
        return true;
      }
    }
    return false;
  }
}
