package org.poworkbench.domain.story;

import java.util.Set;

/** How a language asks for something in the story voice. */
enum VoiceLanguage {
  ENGLISH(BenefitCues.ENGLISH) {
    @Override
    int asking(WordSequence words, int at) {
      return EnglishAsking.length(words, at);
    }
  },
  GERMAN(BenefitCues.GERMAN) {
    @Override
    int asking(WordSequence words, int at) {
      return GermanAsking.length(words, at);
    }
  };

  private final BenefitCues cues;

  VoiceLanguage(BenefitCues cues) {
    this.cues = cues;
  }

  BenefitCues cues() {
    return cues;
  }

  /**
   * How many words ask here: "I want to" 3, "möchte ich" 2. None do at 0; below 0 somebody speaks
   * and asks for nothing.
   */
  abstract int asking(WordSequence words, int at);

  /** "I want", "we would really like to", "I'd like", "I'm able to". */
  private static final class EnglishAsking {
    private static final Set<String> SUBJECTS = Set.of("i", "we");
    private static final Set<String> CONTRACTED = Set.of("i'd", "we'd", "i'll", "we'll");
    private static final Set<String> BEING_ABLE = Set.of("i'm", "we're");
    private static final Set<String> ADVERBS =
        WordList.words(
            """
          also really only just often always sometimes simply still definitely generally typically
          usually then both either not rather therefore mostly ideally
          """);
    private static final Set<String> WISHES =
        WordList.words(
            """
          want wants wanna need needs wish expect expects prefer require hope like desire wanted
          needed
          """);
    private static final Set<String> ABILITIES =
        Set.of("can", "could", "should", "must", "shall", "may", "will");
    private static final Set<String> BEHIND_WOULD =
        Set.of(
            "like", "love", "prefer", "want", "need", "appreciate", "expect", "hope", "be", "wish");

    static int length(WordSequence words, int at) {
      String subject = words.lower(at);
      if (words.reads(at, "we", "will")) {
        return -1;
      }
      if (SUBJECTS.contains(subject)) {
        return counted(at, verb(words, skipAdverbs(words, at + 1)), words);
      }
      if (CONTRACTED.contains(subject)) {
        return counted(at, behindWould(words, skipAdverbs(words, at + 1)), words);
      }
      if (BEING_ABLE.contains(subject)) {
        return counted(at, words.reads(at + 1, "able") ? at + 2 : -1, words);
      }
      return 0;
    }

    private static int counted(int at, int behind, WordSequence words) {
      if (behind < 0) {
        return -1;
      }
      return (words.reads(behind, "to") ? behind + 1 : behind) - at;
    }

    private static int verb(WordSequence words, int at) {
      String verb = words.lower(at);
      if (WISHES.contains(verb) || ABILITIES.contains(verb)) {
        return skipAdverbs(words, at + 1);
      }
      return switch (verb) {
        case "would" -> behindWould(words, skipAdverbs(words, at + 1));
        case "have" -> words.reads(at + 1, "to") ? at + 1 : -1;
        case "am", "are" -> words.reads(at + 1, "able") ? at + 2 : -1;
        case "do" -> words.reads(at + 1, "not", "want") ? at + 3 : -1;
        case "don't", "dont" -> words.reads(at + 1, "want") ? at + 2 : -1;
        default -> -1;
      };
    }

    private static int behindWould(WordSequence words, int at) {
      return BEHIND_WOULD.contains(words.lower(at)) ? at + 1 : -1;
    }

    private static int skipAdverbs(WordSequence words, int from) {
      int at = from;
      while (at < from + 3 && ADVERBS.contains(words.lower(at))) {
        at++;
      }
      return at;
    }
  }

  /** "möchte ich", "wünschen wir uns", "würde ich gerne". */
  private static final class GermanAsking {
    private static final Set<String> VERBS =
        WordList.words(
            """
          m\u00f6chte m\u00f6chten moechte moechten will wollen brauche brauchen ben\u00f6tige
          ben\u00f6tigen kann k\u00f6nnen w\u00fcnsche w\u00fcnschen w\u00fcrde w\u00fcrden muss
          m\u00fcssen sollte sollten soll erwarte erwarten darf d\u00fcrfen h\u00e4tte h\u00e4tten
          """);
    private static final Set<String> SUBJECTS = Set.of("ich", "wir");
    private static final Set<String> FILLERS = Set.of("mir", "uns", "gern", "gerne", "auch");

    static int length(WordSequence words, int at) {
      if (!VERBS.contains(words.lower(at)) || !SUBJECTS.contains(words.lower(at + 1))) {
        return 0;
      }
      int behind = at + 2;
      while (behind < at + 5 && FILLERS.contains(words.lower(behind))) {
        behind++;
      }
      return behind - at;
    }
  }
}
