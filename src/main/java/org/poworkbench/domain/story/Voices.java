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

  static Voice in(Story story) {
    Voice summary = read(story, TextField.SUMMARY);
    Voice description = read(story, TextField.DESCRIPTION);
    if (summary.wellFormed()) {
      return summary.benefit().isPresent()
          ? summary
          : summary.withBenefit(benefitOutsideOfSummary(story, description));
    }
    if (description.wellFormed()) {
      return description;
    }
    return Stream.of(summary, description)
        .filter(voice -> voice.role().isPresent() || voice.activity().isPresent())
        .findFirst()
        .orElse(Voice.SILENT);
  }

  private static Optional<Phrase> benefitOutsideOfSummary(Story story, Voice description) {
    return description.wellFormed() && description.benefit().isPresent()
        ? description.benefit()
        : story.description().flatMap(text -> leadingBenefit(new WordSequence(text)));
  }

  private static Optional<Phrase> leadingBenefit(WordSequence words) {
    return words.size() == 0
        ? Optional.empty()
        : new BenefitReader(words, TextField.DESCRIPTION, BenefitCues.ENGLISH_AND_GERMAN).at(0);
  }

  private static Voice read(Story story, TextField field) {
    return story
        .text(field)
        .map(text -> new VoiceReader(new WordSequence(text), field).read())
        .orElse(Voice.SILENT);
  }
}
