package org.poworkbench.domain.story;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads the first voice of one text: "As a buyer I want a receipt so that …", "Als Käuferin möchte
 * ich …, damit …", the reason first or last, over one line or several.
 *
 * <p>Each word is looked at a bounded number of times: a role is given up after {@link
 * #LONGEST_ROLE} words, and a reason that comes first is remembered instead of looked for.
 */
final class VoiceReader {
  private static final int LONGEST_ROLE = 40;
  private static final int LONGEST_NAME = 4;

  private final WordSequence words;
  private final TextField field;
  private final StoryLanguage language;
  private int leadingReason = -1;
  private Voice incomplete = Voice.SILENT;

  VoiceReader(WordSequence words, TextField field, StoryLanguage language) {
    this.words = words;
    this.field = field;
    this.language = language;
  }

  Voice read() {
    for (int at = 0; at < words.size(); at++) {
      rememberLeadingReason(at);
      Optional<Voice> voice = opensAt(at);
      if (voice.isPresent()) {
        return voice.get();
      }
    }
    return incomplete.role().isPresent() ? incomplete : wishWithoutRole();
  }

  private void rememberLeadingReason(int at) {
    Word.Gap gap = words.gap(at);
    if (gap.compareTo(Word.Gap.SENTENCE) >= 0) {
      leadingReason = -1;
    }
    if (gap.beginsAnew() && language.cues().length(words, at) > 0) {
      leadingReason = at;
    }
  }

  private Optional<Voice> opensAt(int at) {
    String word = words.lower(at);
    if (language.readsEnglish() && word.equals("as")) {
      return mayOpen(at) ? english(at) : Optional.empty();
    }
    if (language.readsGerman() && word.equals("als")) {
      return mayOpen(at) ? german(at) : Optional.empty();
    }
    return Optional.empty();
  }

  /** In the middle of a clause "as a" compares, and opens a voice only behind a reason. */
  private boolean mayOpen(int at) {
    return words.gap(at).beginsClause()
        || leadingReason >= 0
        || VoiceWords.JOINS_A_VOICE.contains(words.lower(at - 1));
  }

  private Optional<Voice> english(int at) {
    boolean article = VoiceWords.ARTICLES.contains(words.lower(at + 1));
    if (!article && !opensWithName(at)) {
      return Optional.empty();
    }
    return voice(at, VoiceLanguage.ENGLISH, article ? LONGEST_ROLE : LONGEST_NAME);
  }

  private boolean opensWithName(int at) {
    return words.gap(at).beginsAnew() && !VoiceWords.NO_NAMES.contains(words.lower(at + 1));
  }

  private Optional<Voice> german(int at) {
    return VoiceWords.NO_GERMAN_ROLES.contains(words.lower(at + 1))
        ? Optional.empty()
        : voice(at, VoiceLanguage.GERMAN, LONGEST_ROLE);
  }

  private Optional<Voice> voice(int opening, VoiceLanguage spoken, int longestRole) {
    int first = opening + 1;
    int last = Math.min(words.size() - 1, first + longestRole);
    int reasonInside = -1;
    for (int at = first + 1; at <= last && !endsRole(at); at++) {
      if (reasonInside < 0 && spoken.cues().length(words, at) > 0) {
        reasonInside = at;
      }
      boolean mayAsk = reasonInside < 0 || words.gap(at).beginsClause();
      int asking = mayAsk ? spoken.asking(words, at) : 0;
      if (asking > 0) {
        return asked(spoken, first, at, at + asking, reasonInside);
      }
      if (asking < 0 && reasonInside < 0) {
        rememberRole(first, at);
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean endsRole(int at) {
    Word.Gap gap = words.gap(at);
    boolean opensAnother =
        words.reads(at, "as") && VoiceWords.ARTICLES.contains(words.lower(at + 1));
    return gap == Word.Gap.SENTENCE || opensAnother;
  }

  private void rememberRole(int first, int end) {
    if (incomplete.role().isEmpty() && isSomebody(first, end) && holdsNoClause(first, end)) {
      incomplete =
          new Voice(
              Optional.of(words.phrase(field, first, end)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
    }
  }

  /** "As a hedge against this, when we …" and "As the share of it is low, we …" name nobody. */
  private boolean holdsNoClause(int first, int end) {
    return IntStream.range(first, end)
        .mapToObj(words::lower)
        .noneMatch(
            word -> VoiceWords.FINITE_VERBS.contains(word) || VoiceWords.POINTING.contains(word));
  }

  private Optional<Voice> asked(
      VoiceLanguage spoken, int first, int subject, int activity, int reasonInside) {
    int roleEnd = reasonInside < 0 ? subject : reasonInside;
    if (activity >= words.size() || !isSomebody(first, roleEnd)) {
      return Optional.empty();
    }
    Voice voice = wish(spoken, subject, activity);
    Optional<Phrase> role = Optional.of(words.phrase(field, first, roleEnd));
    Optional<Phrase> benefit =
        voice.benefit().or(() -> earlierBenefit(spoken, first - 1, subject, reasonInside));
    return Optional.of(new Voice(role, voice.activity(), benefit, voice.wish()));
  }

  private Optional<Phrase> earlierBenefit(
      VoiceLanguage spoken, int opening, int subject, int reasonInside) {
    if (reasonInside >= 0) {
      int start = reasonInside + spoken.cues().length(words, reasonInside);
      return start < subject ? Optional.of(words.phrase(field, start, subject)) : Optional.empty();
    }
    if (leadingReason < 0) {
      return Optional.empty();
    }
    int start = leadingReason + language.cues().length(words, leadingReason);
    return start < opening ? Optional.of(words.phrase(field, start, opening)) : Optional.empty();
  }

  /** Activity and reason behind the words that ask. */
  private Voice wish(VoiceLanguage spoken, int subject, int activity) {
    int sentenceEnd = Sentences.end(words, activity);
    BenefitReader benefits = new BenefitReader(words, field, spoken.cues());
    int activityEnd = Math.max(activity + 1, benefits.cueBefore(activity, sentenceEnd));
    return new Voice(
        Optional.empty(),
        Optional.of(words.phrase(field, activity, activityEnd)),
        benefits.from(activityEnd, sentenceEnd),
        Optional.of(words.phrase(field, subject, activityEnd)));
  }

  /**
   * The role's own noun is its last word before a comma, a preposition or a clause about it. "As the
   * error is thrown" gives a reason and no role: what has a verb of its own is nobody.
   */
  private boolean isSomebody(int first, int end) {
    int noun = first;
    while (noun + 1 < end
        && !words.gap(noun + 1).beginsClause()
        && !VoiceWords.ENDS_A_NOUN.contains(words.lower(noun + 1))) {
      noun++;
      if (VoiceWords.FINITE_VERBS.contains(words.lower(noun))) {
        return false;
      }
    }
    return isNoThing(noun) && isNoThing(end - 1);
  }

  private boolean isNoThing(int index) {
    return !VoiceWords.THINGS.contains(words.lower(index));
  }

  private Voice wishWithoutRole() {
    if (words.size() == 0 || !language.readsEnglish()) {
      return Voice.SILENT;
    }
    int asking = VoiceLanguage.ENGLISH.asking(words, 0);
    return asking > 0 && asking < words.size()
        ? wish(VoiceLanguage.ENGLISH, 0, asking)
        : Voice.SILENT;
  }
}
