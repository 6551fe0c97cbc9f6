package org.poworkbench.domain.story;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The forms in which teams write the voice, told apart by the words that ask. */
public enum VoiceForm {
  I_WANT("As a \u2026 I want \u2026", "want", "wants", "wanna", "wanted"),
  I_WOULD_LIKE("As a \u2026 I would like \u2026", "would", "i'd", "we'd", "like"),
  I_NEED("As a \u2026 I need \u2026", "need", "needs", "needed", "require"),
  I_WISH("As a \u2026 I wish \u2026", "wish", "hope", "desire", "expect", "expects", "prefer"),
  I_SHOULD(
      "As a \u2026 I should \u2026",
      "should",
      "must",
      "shall",
      "have",
      "will",
      "i'll",
      "we'll",
      "may"),
  I_CAN("As a \u2026 I can \u2026", "can", "could", "able"),
  ICH_MOECHTE(
      "Als \u2026 m\u00f6chte ich \u2026", "m\u00f6chte", "m\u00f6chten", "moechte", "moechten"),
  ICH_WILL("Als \u2026 will ich \u2026", "will", "wollen"),
  ICH_WUENSCHE(
      "Als \u2026 w\u00fcnsche ich \u2026",
      "w\u00fcnsche",
      "w\u00fcnschen",
      "w\u00fcrde",
      "w\u00fcrden",
      "h\u00e4tte",
      "h\u00e4tten",
      "erwarte",
      "erwarten"),
  ICH_BRAUCHE(
      "Als \u2026 brauche ich \u2026", "brauche", "brauchen", "ben\u00f6tige", "ben\u00f6tigen"),
  ICH_KANN("Als \u2026 kann ich \u2026", "kann", "k\u00f6nnen", "darf", "d\u00fcrfen"),
  ICH_SOLL("Als \u2026 soll ich \u2026", "soll", "sollte", "sollten", "muss", "m\u00fcssen");

  private static final Set<String> GERMAN_SUBJECTS = Set.of("ich", "wir");

  private final String template;
  private final Set<String> cues;

  VoiceForm(String template, String... cues) {
    this.template = template;
    this.cues = Set.of(cues);
  }

  /** The form as people write it down, in its own language. */
  public String template() {
    return template;
  }

  /** Whether stories of both forms are written in one language. */
  public boolean isOfLanguageOf(VoiceForm other) {
    return isGerman() == other.isGerman();
  }

  /** The form of a whole voice; none when it is not whole or asks in unusual words. */
  public static Optional<VoiceForm> of(Voice voice) {
    return voice.wellFormed()
        ? voice.wish().flatMap(wish -> of(asking(voice, wish)))
        : Optional.empty();
  }

  private static Optional<VoiceForm> of(List<String> asking) {
    boolean german = asking.stream().anyMatch(GERMAN_SUBJECTS::contains);
    return Arrays.stream(values())
        .filter(form -> form.isGerman() == german)
        .filter(form -> asking.stream().anyMatch(form.cues::contains))
        .findFirst();
  }

  /** The words between the role and what is wanted. */
  private static List<String> asking(Voice voice, Phrase wish) {
    int activity = voice.activity().orElseThrow().place().start() - wish.place().start();
    return wish.words().stream()
        .takeWhile(word -> word.start() < activity)
        .map(Word::lower)
        .toList();
  }

  private boolean isGerman() {
    return name().startsWith("ICH");
  }
}
