package org.poworkbench.domain.story;

import java.util.Set;

/** Verbs that say what for, and are no operations themselves. */
final class Infinitives {
  private static final Set<String> VERBS =
      WordList.words(
          """
          achieve avoid be become benefit better communicate contribute control deal decide detect
          determine encourage engage enhance ensure facilitate gain get give guide handle have help
          improve increase keep know learn leverage make measure meet minimize minimise maximize
          maximise model optimize optimise predict prevent process protect provide reach recognize
          recognise reduce solve study suit support train understand use
          """);

  private Infinitives() {}

  static boolean contain(String word) {
    return VERBS.contains(word);
  }
}
