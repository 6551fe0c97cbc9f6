package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a story asks for, as one number by which others that ask for the same are found: the words of
 * the wish without case, punctuation and articles; of a story without role the summary's. Who asks and why does not count, for two people
 * who want the same are served once.
 */
public final class WishFingerprint {
  /** So few words name a subject rather than a wish. */
  private static final int FEWEST_WORDS = 3;

  /** FNV-1a of 64 bits: the same on every machine and in every version. */
  private static final long BASIS = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private static final Set<String> ARTICLES =
      WordList.words(
          """
          a an the der die das den dem des ein eine einen einem einer eines
          """);

  /** What Jira puts before the summary of a clone, and what only leads up to a wish. */
  private static final List<List<String>> OPENINGS =
      List.of(List.of("clone"), List.of("klon"), List.of("to"), List.of("be", "able", "to"));

  private WishFingerprint() {}

  /** The number of a story whose voice was read; none for no or very few words. */
  public static OptionalLong of(Story story, Voice voice) {
    Optional<String> wish =
        voice
            .activity()
            .filter(asked -> voice.wellFormed() || asked.place().field() == TextField.SUMMARY)
            .map(Phrase::raw)
            .or(() -> story.text(TextField.SUMMARY));
    List<String> words = wish.map(WishFingerprint::words).orElse(List.of());
    return words.size() < FEWEST_WORDS ? OptionalLong.empty() : OptionalLong.of(number(words));
  }

  private static List<String> words(String wish) {
    List<String> words = new ArrayList<>();
    for (Word word : Words.of(wish)) {
      if (!ARTICLES.contains(word.lower())) {
        words.add(word.lower());
      }
    }
    return withoutOpening(words);
  }

  private static List<String> withoutOpening(List<String> words) {
    List<String> rest = words;
    for (List<String> opening : OPENINGS) {
      int length = opening.size();
      if (rest.size() > length && rest.subList(0, length).equals(opening)) {
        rest = rest.subList(length, rest.size());
      }
    }
    return rest;
  }

  private static long number(List<String> words) {
    long hash = BASIS;
    for (String word : words) {
      for (int at = 0; at < word.length(); at++) {
        hash = (hash ^ word.charAt(at)) * PRIME;
      }
      hash = (hash ^ ' ') * PRIME;
    }
    return hash == 0 ? 1 : hash;
  }
}
