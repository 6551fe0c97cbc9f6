package org.poworkbench.domain.story;

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

  static Voice in(Story story, StoryLanguage language) {
    Voice summary = read(story, TextField.SUMMARY, language);
    Voice description = read(story, TextField.DESCRIPTION, language);
    if (summary.wellFormed()) {
      return summary.benefit().isPresent()
          ? summary
          : summary.withBenefit(benefitOutsideOfSummary(story, description, language));
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
      Story story, Voice description, StoryLanguage language) {
    return description.wellFormed() && description.benefit().isPresent()
        ? description.benefit()
        : story.description().flatMap(text -> leadingBenefit(new WordSequence(text), language));
  }

  private static Optional<Phrase> leadingBenefit(WordSequence words, StoryLanguage language) {
    return words.size() == 0
        ? Optional.empty()
        : new BenefitReader(words, TextField.DESCRIPTION, language.cues()).at(0);
  }

  private static Voice read(Story story, TextField field, StoryLanguage language) {
    return story
        .text(field)
        .map(text -> new VoiceReader(new WordSequence(text), field, language).read())
        .orElse(Voice.SILENT);
  }
}
