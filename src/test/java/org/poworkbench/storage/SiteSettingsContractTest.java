package org.poworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.CreatedFields;
import org.poworkbench.domain.settings.InMemorySettings;
import org.poworkbench.domain.settings.Judging;
import org.poworkbench.domain.settings.SiteSettings;
import org.poworkbench.domain.story.StoryLanguage;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.WatchedWords;
import org.poworkbench.domain.story.WordChoices;

class SiteSettingsContractTest {

  private static final CoachSettings OTHER =
      new CoachSettings(
          false,
          List.of("Story", "Größe = 1"),
          0.5,
          "customfield_10002",
          "customfield_3",
          "customfield_4",
          new Judging(
              5,
              2,
              300,
              new StoryWords(
                  StoryLanguage.GERMAN,
                  Map.of(
                      WatchedWords.VAGUE_GERMAN,
                      new WordChoices(Set.of("flott", "im nu"), Set.of("schnell"))))));

  static Stream<Arguments> stores() {
    return Databases.stores(new InMemorySettings(), ActiveObjectsSettings::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void hasDefaultsUntilSomethingIsDecided(String name, Consumer<Consumer<SiteSettings>> store) {
    store.accept(
        settings -> {
          assertEquals(CoachSettings.DEFAULT, settings.coach());
          assertEquals(CreatedFields.NONE, settings.createdFields());
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void keepsWhatWasDecidedLast(String name, Consumer<Consumer<SiteSettings>> store) {
    store.accept(
        settings -> {
          settings.change(CoachSettings.DEFAULT);
          settings.change(OTHER);
          assertEquals(OTHER, settings.coach());
          assertEquals(2, settings.changes());
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void remembersTheFieldsCreated(String name, Consumer<Consumer<SiteSettings>> store) {
    CreatedFields created = new CreatedFields(OptionalLong.of(10001), OptionalLong.empty());
    store.accept(
        settings -> {
          settings.remember(created);
          assertEquals(created, settings.createdFields());
        });
  }
}
