package org.poworkbench.jira.story;

/** Counts equal words that stand earlier in a text. */
final class Occurrences {
  private Occurrences() {}

  /** How often the words stand in the text, one after the other, before the place. */
  static int before(String text, String words, int place) {
    if (words.isEmpty()) {
      return 0;
    }
    int count = 0;
    int at = text.indexOf(words);
    while (at >= 0 && at < place) {
      count++;
      at = text.indexOf(words, at + words.length());
    }
    return count;
  }
}
