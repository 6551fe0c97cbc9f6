package org.poworkbench.domain.story;

import java.util.List;

/** What teams put before a summary to say what part of the product it is about: "Search: …". */
final class SummaryLabel {
  private static final int LONGEST = 4;
  private static final int MOST = 3;

  private SummaryLabel() {}

  /** The summary without labels at its beginning; labels alone are no label. */
  static Phrase behind(Phrase summary) {
    int from = 0;
    List<Word> words = summary.words();
    for (int labels = 0; labels < MOST; labels++) {
      int next = behindOne(summary.raw(), words, from);
      if (next == from) {
        break;
      }
      from = next;
    }
    return from == 0 ? summary : rest(summary, words.get(from).start());
  }

  private static int behindOne(String text, List<Word> words, int from) {
    for (int at = from; at < words.size() - 1 && at < from + LONGEST; at++) {
      int end = words.get(at).end();
      if (text.startsWith(": ", end) || text.startsWith("]", end)) {
        return at + 1;
      }
    }
    return from;
  }

  private static Phrase rest(Phrase summary, int start) {
    TextPlace place = summary.place();
    return new Phrase(
        summary.raw().substring(start),
        new TextPlace(place.field(), place.start() + start, place.end()));
  }
}
