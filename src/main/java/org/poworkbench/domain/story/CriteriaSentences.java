package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Criteria told in sentences: one per sentence that states a condition. */
final class CriteriaSentences {
  private static final int FEWEST_WORDS = 3;

  /** Sentences that begin so advise somebody and state nothing. */
  private static final Set<String> ADVICE =
      WordList.words(
          """
          test try see note please use ask talk consider refer look read think tbd todo siehe
          bitte testen beachte
          """);

  private static final Set<String> DEMANDS =
      Set.of("should", "must", "shall", "will", "soll", "sollte", "muss", "m\u00fcssen", "sollen");

  private final String text;

  CriteriaSentences(String text) {
    this.text = text;
  }

  List<Criterion> in(List<MarkedLine> lines) {
    List<Criterion> sentences = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      int end = next + 1;
      while (end < lines.size() && goesOn(lines.get(end - 1), lines.get(end))) {
        end++;
      }
      split(lines.get(next).start(), lines.get(end - 1).end(), sentences);
      next = end;
    }
    return sentences;
  }

  /** A wrapped line goes on in lower case. */
  private boolean goesOn(MarkedLine line, MarkedLine next) {
    return next.start() - line.end() < 3
        && ".!?:".indexOf(text.charAt(line.end() - 1)) < 0
        && Character.isLowerCase(text.charAt(next.start()));
  }

  private void split(int from, int to, List<Criterion> sentences) {
    List<Word> words = Words.of(text.substring(from, to));
    int first = 0;
    for (int at = 1; at <= words.size(); at++) {
      if (at == words.size() || words.get(at).gap() == Word.Gap.SENTENCE) {
        if (statesCondition(words.subList(first, at))) {
          sentences.add(sentence(from + words.get(first).start(), from + words.get(at - 1).end()));
        }
        first = at;
      }
    }
  }

  private Criterion sentence(int start, int end) {
    int stop = end < text.length() && ".!?)\"".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    return Criterion.inDescription(text, start, stop, CriterionForm.PROSE);
  }

  private static boolean statesCondition(List<Word> words) {
    return words.size() >= FEWEST_WORDS
        && (!ADVICE.contains(words.get(0).lower())
            || words.stream().anyMatch(word -> DEMANDS.contains(word.lower())));
  }
}
