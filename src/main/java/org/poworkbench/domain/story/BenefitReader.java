package org.poworkbench.domain.story;

import java.util.Optional;

/** Reads the reason behind its cue, up to the end of its sentence. */
final class BenefitReader {
  private final WordSequence words;
  private final TextField field;
  private final BenefitCues cues;

  BenefitReader(WordSequence words, TextField field, BenefitCues cues) {
    this.words = words;
    this.field = field;
    this.cues = cues;
  }

  /** A reason that is introduced by the word at this place. */
  Optional<Phrase> at(int index) {
    int cue = cues.length(words, index);
    return cue == 0 || index + cue >= words.size()
        ? Optional.empty()
        : Optional.of(words.phrase(field, index + cue, end(index + cue)));
  }

  /** The first reason from a word on in its sentence, or at the head of a later one nearby. */
  Optional<Phrase> from(int first, int sentenceEnd) {
    for (int i = first; i < sentenceEnd; i++) {
      Optional<Phrase> benefit = at(i);
      if (benefit.isPresent()) {
        return benefit;
      }
    }
    return atHeadOfLaterSentence(sentenceEnd);
  }

  /** The first word that introduces a reason in a range, or the range's end. */
  int cueBefore(int first, int sentenceEnd) {
    int at = first;
    while (at < sentenceEnd && cues.length(words, at) == 0) {
      at++;
    }
    return at;
  }

  private Optional<Phrase> atHeadOfLaterSentence(int from) {
    for (int i = from; i < words.size(); i++) {
      Word.Gap gap = words.gap(i);
      if (gap.beginsAnew()) {
        Optional<Phrase> benefit = at(i);
        if (benefit.isPresent()) {
          return benefit;
        }
      }
      if (gap == Word.Gap.PARAGRAPH && i > from) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private int end(int first) {
    return Sentences.end(words, first);
  }
}
