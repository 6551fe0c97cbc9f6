package org.poworkbench.domain.story;

import java.util.Set;

/** The words that introduce a reason, in both languages. */
enum BenefitCues {
  ENGLISH,
  GERMAN,
  ENGLISH_AND_GERMAN;

  private static final int LONGEST_INFINITIVE = 30;

  /** Whoever may stand behind "so" when it gives a reason. */
  private static final Set<String> SUBJECTS =
      WordList.words(
          """
          i we you they he she it i'm i'll i'd we'll we're they'll they're it's it'll my our your
          their his her its the a an this these those there no nobody everyone everybody each
          every all any anyone others other people users customers developers teams
          """);

  private static final Set<String> AFTER_SO_WITHOUT_REASON =
      WordList.words(
          """
          far much many on called long often as and or is are be forth too to in what
          """);

  private static final Set<String> BEFORE_SO_WITHOUT_REASON =
      WordList.words(
          """
          do does did doing if or even ever think say is not
          """);

  private static final Set<String> VERBS_OF_A_CLAUSE =
      WordList.words(
          """
          can could will would may might should must do does don't doesn't is are have has can't
          cannot won't know knows get gets see sees
          """);

  private static final Set<String> SPEAKERS =
      WordList.words(
          """
          i we they he she it this that there these i'm it's
          """);

  /** How many words introduce a reason at this word; none do at 0. */
  int length(WordSequence words, int at) {
    int english = this == GERMAN ? 0 : english(words, at);
    return english > 0 || this == ENGLISH ? english : german(words, at);
  }

  private static int english(WordSequence words, int at) {
    return switch (words.lower(at)) {
      case "so" -> so(words, at);
      case "such" -> words.reads(at + 1, "that") ? 2 : 0;
      case "in" -> inOrder(words, at);
      case "because" -> words.reads(at + 1, "of") ? 2 : 1;
      case "since" -> SPEAKERS.contains(words.lower(at + 1)) ? 1 : 0;
      case "as" -> causalAs(words, at) ? 1 : 0;
      default -> 0;
    };
  }

  private static int so(WordSequence words, int at) {
    if (words.reads(at + 1, "that")) {
      return words.reads(at + 2, "that") ? 3 : 2;
    }
    String next = words.lower(at + 1);
    if (AFTER_SO_WITHOUT_REASON.contains(next)
        || next.isEmpty()
        || BEFORE_SO_WITHOUT_REASON.contains(words.lower(at - 1))) {
      return 0;
    }
    boolean clause =
        SUBJECTS.contains(next)
            || words.gap(at).beginsClause()
            || VERBS_OF_A_CLAUSE.contains(words.lower(at + 2))
            || VERBS_OF_A_CLAUSE.contains(words.lower(at + 3));
    return clause ? 1 : 0;
  }

  private static int inOrder(WordSequence words, int at) {
    boolean reason =
        words.reads(at + 1, "order", "to")
            || words.reads(at + 1, "order", "that")
            || words.reads(at + 1, "order", "for");
    return reason ? 3 : 0;
  }

  private static boolean causalAs(WordSequence words, int at) {
    return words.gap(at) == Word.Gap.COMMA
        && (SPEAKERS.contains(words.lower(at + 1)) || words.reads(at + 1, "the"));
  }

  private static int german(WordSequence words, int at) {
    return switch (words.lower(at)) {
      case "damit", "sodass", "weil", "denn" -> words.gap(at).beginsClause() ? 1 : 0;
      case "so", "so\u00df" -> words.reads(at + 1, "dass") ? 2 : 0;
      case "um" -> introducesInfinitive(words, at) ? 1 : 0;
      default -> 0;
    };
  }

  /** "um … zu", and not "um 10 Uhr". */
  private static boolean introducesInfinitive(WordSequence words, int at) {
    int last = Math.min(words.size() - 1, at + LONGEST_INFINITIVE);
    for (int i = at + 1; i <= last && words.gap(i).compareTo(Word.Gap.SENTENCE) < 0; i++) {
      String word = words.lower(i);
      if (word.equals("um")) {
        return false;
      }
      if (word.equals("zu") || (word.length() > 6 && word.contains("zu") && word.endsWith("en"))) {
        return true;
      }
    }
    return false;
  }
}
