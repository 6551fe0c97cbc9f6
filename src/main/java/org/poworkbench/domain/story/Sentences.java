package org.poworkbench.domain.story;

/** Where a sentence ends in a text that people broke into lines. */
final class Sentences {
  private Sentences() {}

  /**
   * The word after the sentence that the given word belongs to. A line break ends it, unless the
   * next line goes on in lower case.
   */
  static int end(WordSequence words, int from) {
    int at = from + 1;
    while (at < words.size() && !begins(words, at)) {
      at++;
    }
    return Math.min(at, words.size());
  }

  private static boolean begins(WordSequence words, int at) {
    Word.Gap gap = words.gap(at);
    return gap.beginsAnew() && !(gap == Word.Gap.LINE && words.startsInLowerCase(at));
  }
}
