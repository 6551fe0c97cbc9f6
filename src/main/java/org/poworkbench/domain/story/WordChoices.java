package org.poworkbench.domain.story;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a team's list of words differs from the usual one. Only the difference is kept, so that words
 * which the usual list gains later come to the team too.
 *
 * @param added words and phrases that the usual list does not have
 * @param removed words and phrases of the usual list that are none for this team
 */
public record WordChoices(Set<String> added, Set<String> removed) {
  /** The usual list. */
  public static final WordChoices NONE = new WordChoices(Set.of(), Set.of());

  public WordChoices {
    added = normal(added);
    removed = normal(removed);
  }

  /** What makes the usual list this one. */
  static WordChoices between(Collection<String> usual, Collection<String> wanted) {
    Set<String> from = normal(usual);
    Set<String> to = normal(wanted);
    return new WordChoices(without(to, from), without(from, to));
  }

  /** The list that comes of the usual one. */
  Set<String> over(Collection<String> usual) {
    Set<String> words = without(normal(usual), removed);
    words.addAll(added);
    return words;
  }

  private static Set<String> without(Set<String> words, Set<String> others) {
    Set<String> rest = new TreeSet<>(words);
    rest.removeAll(others);
    return rest;
  }

  private static Set<String> normal(Collection<String> words) {
    return words.stream()
        .map(Terms::normal)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
