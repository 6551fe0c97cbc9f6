package org.poworkbench.domain.story;

import java.util.Set;

/**
 * Verbs of which the second says what comes of the first, so that the two are one: what was searched
 * for is seen, and what was edited is saved.
 */
final class DirectAnswers {
  private static final Set<String> GIVING =
      WordList.words(
          """
          find search browse discover explore locate look query enter input type select choose pick
          click press tap scan submit log sign open
          """);

  private static final Set<String> SEEING =
      WordList.words("see view display show read access receive open visualize visualise watch");

  private static final Set<String> WRITING =
      WordList.words(
          """
          create add make enter define write compose draft edit update modify change correct revise
          amend adjust input type fill complete collect capture record download take scan select choose pick set specify
          """);

  private static final Set<String> FINISHING = WordList.words("save submit store confirm keep");

  private static final Set<String> ANALYSING =
      WordList.words("analyze analyse compare evaluate assess explore track monitor review");

  private static final Set<String> CONCLUDING =
      WordList.words(
          """
          identify discover find compare evaluate assess analyze analyse report see provide give show
          generate produce define test
          """);

  private static final Set<String> REMOVING = WordList.words("remove delete drop rip strip take");

  private static final Set<String> INSPECTING =
      WordList.words("review check inspect examine validate verify audit assess test go");

  private static final Set<String> ACTING_ON_IT =
      WordList.words(
          """
          approve reject accept decline deny confirm merge fix correct remove delete replace update
          install report resolve
          """);

  private DirectAnswers() {}

  static boolean are(String first, String second) {
    return (GIVING.contains(first) && SEEING.contains(second))
        || (WRITING.contains(first) && FINISHING.contains(second))
        || (INSPECTING.contains(first) && ACTING_ON_IT.contains(second))
        || (REMOVING.contains(first) && second.equals("replace"))
        || (ANALYSING.contains(first) && CONCLUDING.contains(second));
  }
}
