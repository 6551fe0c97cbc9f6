package org.poworkbench.domain.story;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the voice of a story in its summary, else in its description.
 *
 * <p>Where the summary asks without a reason, the reason may stand in the description: as part of a
 * voice there, or as its first words.
 */
final class Voices {
  private Voices() {}

  static Voice in(Map<TextField, Phrase> texts, StoryLanguage language) {
    Voice summary = read(texts, TextField.SUMMARY, language);
    Voice description = read(texts, TextField.DESCRIPTION, language);
    if (summary.wellFormed()) {
      return summary.benefit().isPresent()
          ? summary
          : summary.withBenefit(benefitOutsideOfSummary(texts, description, language));
    }
    if (description.wellFormed()) {
      return description;
    }
    return Stream.of(summary, description)
        .filter(voice -> voice.role().isPresent() || voice.activity().isPresent())
        .findFirst()
        .orElse(Voice.SILENT);
  }

  private static Optional<Phrase> benefitOutsideOfSummary(
      Map<TextField, Phrase> texts, Voice description, StoryLanguage language) {
    return description.wellFormed() && description.benefit().isPresent()
        ? description.benefit()
        : Optional.ofNullable(texts.get(TextField.DESCRIPTION))
            .flatMap(text -> leadingBenefit(new WordSequence(text), language));
  }

  private static Optional<Phrase> leadingBenefit(WordSequence words, StoryLanguage language) {
    return words.size() == 0
        ? Optional.empty()
        : new BenefitReader(words, TextField.DESCRIPTION, language.cues()).at(0);
  }

  private static Voice read(Map<TextField, Phrase> texts, TextField field, StoryLanguage language) {
    return Optional.ofNullable(texts.get(field))
        .map(text -> new VoiceReader(new WordSequence(text), field, language).read())
        .orElse(Voice.SILENT);
  }
}
