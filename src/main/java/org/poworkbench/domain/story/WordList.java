package org.poworkbench.domain.story;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Long lists of words, written as running text. */
final class WordList {
  private WordList() {}

  /** Words between spaces and line breaks. */
  static Set<String> words(String text) {
    return split(text, "\\s+");
  }

  /** Words and phrases between commas. */
  static Set<String> phrases(String text) {
    return split(text, ",\\s+");
  }

  private static Set<String> split(String text, String separator) {
    return Arrays.stream(text.strip().split(separator)).collect(Collectors.toUnmodifiableSet());
  }
}
