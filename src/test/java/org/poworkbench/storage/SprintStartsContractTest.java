package org.poworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.trend.InMemorySprintStarts;
import org.poworkbench.domain.trend.SprintStart;
import org.poworkbench.domain.trend.SprintStarts;
import org.poworkbench.domain.trend.StoryThen;

class SprintStartsContractTest {

  private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  private static final SprintStart FIRST = new SprintStart(10_000, 7, MONDAY);
  private static final List<StoryThen> STORIES =
      List.of(
          StoryThen.of(aStory(1).row()),
          StoryThen.of(
              aStory(4_000_000_000L)
                  .ofTeam(10_100)
                  .inSprint(7)
                  .missing(Letter.TESTABLE)
                  .unsureOf(Letter.SMALL)
                  .unscored()
                  .row()));

  static Stream<Arguments> stores() {
    return Databases.stores(new InMemorySprintStarts(), ActiveObjectsSprintStarts::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void keepsStoriesAsTheyWere(String name, Consumer<Consumer<SprintStarts>> store) {
    store.accept(
        starts -> {
          assertTrue(starts.begin(FIRST));
          assertFalse(starts.begin(FIRST));
          assertFalse(starts.isComplete(10_000, 7));
          assertEquals(List.of(), starts.latest(10_000, 5));

          starts.complete(FIRST, STORIES);

          assertTrue(starts.isComplete(10_000, 7));
          assertEquals(List.of(FIRST), starts.latest(10_000, 5));
          assertEquals(STORIES, starts.stories(FIRST));
          assertFalse(starts.begin(FIRST));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void neverWritesAgainWhatIsComplete(String name, Consumer<Consumer<SprintStarts>> store) {
    store.accept(
        starts -> {
          starts.begin(FIRST);
          starts.complete(FIRST, STORIES);
          starts.complete(new SprintStart(10_000, 7, MONDAY.plusSeconds(60)), List.of());
          starts.completeWithout(FIRST);

          assertEquals(List.of(FIRST), starts.latest(10_000, 5));
          assertEquals(STORIES, starts.stories(FIRST));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void tellsTheLatestSprintsOfAProject(String name, Consumer<Consumer<SprintStarts>> store) {
    store.accept(
        starts -> {
          List<SprintStart> sprints =
              LongStream.rangeClosed(1, 4)
                  .mapToObj(n -> new SprintStart(10_000, n, MONDAY.plus(Duration.ofDays(14 * n))))
                  .toList();
          sprints.forEach(starts::begin);
          sprints.forEach(sprint -> starts.complete(sprint, STORIES));
          SprintStart together = new SprintStart(10_000, 9, sprints.get(2).seen().plusSeconds(60));
          starts.begin(together);
          starts.completeWithout(together);
          SprintStart elsewhere = new SprintStart(10_001, 4, MONDAY);
          starts.begin(elsewhere);
          starts.complete(elsewhere, List.of());

          assertEquals(List.of(sprints.get(3), sprints.get(2)), starts.latest(10_000, 2));
          assertEquals(
              List.of(1L, 2L, 3L, 9L), starts.begunBy(sprints.get(2)).stream().sorted().toList());
          assertTrue(starts.isComplete(10_000, 9));

          starts.forgetAllBut(10_000, 1);

          assertEquals(List.of(sprints.get(3)), starts.latest(10_000, 9));
          assertEquals(STORIES, starts.stories(sprints.get(3)));
          assertEquals(List.of(), starts.stories(sprints.get(0)));
          assertFalse(starts.begin(sprints.get(0)));
          assertEquals(List.of(elsewhere), starts.latest(10_001, 9));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void readsManyStories(String name, Consumer<Consumer<SprintStarts>> store) {
    List<StoryThen> many =
        LongStream.rangeClosed(1, 1_001).mapToObj(id -> StoryThen.of(aStory(id).row())).toList();
    SprintStart start = new SprintStart(10_002, 70, MONDAY);
    store.accept(
        starts -> {
          starts.begin(start);
          starts.complete(start, many);
          assertEquals(
              many.stream().map(StoryThen::issueId).toList(),
              starts.stories(start).stream().map(StoryThen::issueId).toList());
        });
  }
}
