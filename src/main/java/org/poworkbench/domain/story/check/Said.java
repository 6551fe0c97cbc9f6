package org.poworkbench.domain.story.check;

import java.util.Arrays;
import java.util.Set;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Terms;
import org.poworkbench.domain.story.TextField;

/** Whether a story says something of a kind anywhere, by words or by the labels that part its text. */
final class Said {
  private Said() {}

  static boolean inWords(ReadStory story, Terms words) {
    return Arrays.stream(TextField.values())
        .flatMap(field -> story.beginning(field).stream())
        .anyMatch(text -> !words.in(text).isEmpty());
  }

  /** A label is one of these, or begins with one of these and a space. */
  static boolean inLabels(ReadStory story, Set<String> openings) {
    return story.labels().stream()
        .anyMatch(
            label ->
                openings.contains(label)
                    || openings.stream().anyMatch(opening -> label.startsWith(opening + ' ')));
  }
}
