package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of words and short phrases that is looked for in a story's words. */
public final class Terms {
  /** More hits than these tell a reader nothing more. */
  private static final int MOST_HITS = 20;

  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  private Terms(String lines) {
    lines.lines().filter(line -> !line.isBlank()).forEach(this::add);
  }

  /** One term per line; upper and lower case are the same. */
  public static Terms of(String lines) {
    return new Terms(lines);
  }

  private void add(String term) {
    List<String> words = Words.of(term).stream().map(Word::lower).toList();
    byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
  }

  /** Where terms stand in these words, the first {@value #MOST_HITS} of them. */
  public List<Phrase> in(Phrase phrase) {
    List<Word> words = Words.of(phrase.raw());
    List<Phrase> hits = new ArrayList<>();
    int at = 0;
    while (at < words.size() && hits.size() < MOST_HITS) {
      int length = longest(words, at);
      if (length > 0) {
        hits.add(part(phrase, words.get(at).start(), words.get(at + length - 1).end()));
      }
      at += Math.max(1, length);
    }
    return hits;
  }

  /** Whether one of the terms begins these words. */
  public boolean begin(Phrase phrase) {
    List<Word> words = Words.of(phrase.raw());
    return !words.isEmpty() && longest(words, 0) > 0;
  }

  private int longest(List<Word> words, int at) {
    return byFirstWord.getOrDefault(words.get(at).lower(), List.of()).stream()
        .filter(term -> matches(term, words, at))
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  private static boolean matches(List<String> term, List<Word> words, int at) {
    if (at + term.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < term.size(); i++) {
      boolean apart = i > 0 && words.get(at + i).gap().compareTo(Word.Gap.HYPHEN) > 0;
      if (apart || !term.get(i).equals(words.get(at + i).lower())) {
        return false;
      }
    }
    return true;
  }

  private static Phrase part(Phrase phrase, int from, int to) {
    int offset = phrase.place().start();
    return new Phrase(
        phrase.raw().substring(from, to),
        new TextPlace(phrase.place().field(), offset + from, offset + to));
  }
}
