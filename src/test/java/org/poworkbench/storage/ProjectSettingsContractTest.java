package org.poworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.domain.settings.InMemorySettings;
import org.poworkbench.domain.settings.OwnJudging;
import org.poworkbench.domain.settings.ProjectCoachSettings;
import org.poworkbench.domain.settings.ProjectSettings;
import org.poworkbench.domain.story.StoryLanguage;
import org.poworkbench.domain.story.WatchedWords;
import org.poworkbench.domain.story.WordChoices;

class ProjectSettingsContractTest {

  private static final ProjectCoachSettings EVERYTHING =
      new ProjectCoachSettings(
          Optional.of(false),
          Optional.of(List.of("Story", "Größe = 1")),
          Optional.of(0.5),
          Optional.of("customfield_10002"),
          Optional.of("customfield_10003"),
          new OwnJudging(
              Optional.of(5),
              Optional.of(2),
              Optional.of(300),
              Optional.of(StoryLanguage.ENGLISH),
              Map.of(
                  WatchedWords.VAGUE_ENGLISH,
                  WordChoices.NONE,
                  WatchedWords.PRESCRIBED_GERMAN,
                  new WordChoices(Set.of("im nu"), Set.of("knopf")))));
  private static final ProjectCoachSettings EMPTY_CHOICES =
      new ProjectCoachSettings(
          Optional.empty(),
          Optional.of(List.of()),
          Optional.empty(),
          Optional.of(""),
          Optional.of(""));

  static Stream<Arguments> stores() {
    return Databases.<ProjectSettings>stores(new InMemorySettings(), ActiveObjectsSettings::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void isAsTheSiteUntilSomethingIsDecided(String name, Consumer<Consumer<ProjectSettings>> store) {
    store.accept(settings -> assertEquals(ProjectCoachSettings.AS_THE_SITE, settings.of(10000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void keepsWhatEachProjectDecidedLast(String name, Consumer<Consumer<ProjectSettings>> store) {
    store.accept(
        settings -> {
          settings.change(1, EVERYTHING);
          settings.change(2, EVERYTHING);
          settings.change(1, EMPTY_CHOICES);

          assertEquals(EMPTY_CHOICES, settings.of(1));
          assertEquals(EVERYTHING, settings.of(2));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void findsTheWayBack(String name, Consumer<Consumer<ProjectSettings>> store) {
    store.accept(
        settings -> {
          settings.change(3, EVERYTHING);
          settings.change(3, ProjectCoachSettings.AS_THE_SITE);

          assertEquals(ProjectCoachSettings.AS_THE_SITE, settings.of(3));
        });
  }
}
