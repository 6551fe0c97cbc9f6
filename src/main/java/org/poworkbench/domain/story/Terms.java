package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list of words and short phrases that is looked for in a story's words. */
public final class Terms {
  /** More hits than these tell a reader nothing more. */
  private static final int MOST_HITS = 20;

  private final Map<String, List<List<String>>> byFirstWord;

  private Terms(Map<String, List<List<String>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** One term per line; upper and lower case are the same. */
  public static Terms of(String lines) {
    return new Terms(Map.of()).with(lines.lines().filter(line -> !line.isBlank()).toList());
  }

  /** A term as it is looked for: its words in lower case with one space between; may be empty. */
  static String normal(String term) {
    return String.join(" ", split(term));
  }

  private static List<String> split(String term) {
    return Words.of(term).stream().map(Word::lower).toList();
  }

  /** These terms and others. */
  Terms with(Collection<String> others) {
    if (others.isEmpty()) {
      return this;
    }
    Map<String, List<List<String>>> more = new HashMap<>(byFirstWord);
    others.stream()
        .map(Terms::split)
        .forEach(term -> more.merge(term.get(0), List.of(term), Terms::joined));
    return new Terms(more);
  }

  private static List<List<String>> joined(List<List<String>> some, List<List<String>> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  /** These terms and those. */
  Terms and(Terms others) {
    return with(others.all());
  }

  /** These terms, and none of others. */
  Terms without(Collection<String> others) {
    if (others.isEmpty()) {
      return this;
    }
    Map<String, List<List<String>>> rest = new HashMap<>(byFirstWord);
    for (List<String> term : others.stream().map(Terms::split).toList()) {
      rest.computeIfPresent(
          term.get(0),
          (first, known) -> known.stream().filter(other -> !other.equals(term)).toList());
    }
    return new Terms(rest);
  }

  /** All terms in alphabetical order. */
  Set<String> all() {
    return byFirstWord.values().stream()
        .flatMap(List::stream)
        .map(term -> String.join(" ", term))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Where terms stand in these words, the first {@value #MOST_HITS} of them. */
  public List<Phrase> in(Phrase phrase) {
    List<Word> words = phrase.words();
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
    List<Word> words = phrase.words();
    return !words.isEmpty() && longest(words, 0) > 0;
  }

  private int longest(List<Word> words, int at) {
    List<List<String>> known = byFirstWord.get(words.get(at).lower());
    int longest = 0;
    if (known != null) {
      for (List<String> term : known) {
        longest = Math.max(longest, matches(term, words, at) ? term.size() : 0);
      }
    }
    return longest;
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
