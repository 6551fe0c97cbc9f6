package org.poworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.domain.backlog.InMemoryStoryRows;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.domain.story.VoiceForm;
import org.poworkbench.domain.story.WorkType;

class StoryRowsContractTest {

  private static final StoryRow WEAK =
      aStory(4_000_000_000L)
          .ofTeam(10_100)
          .inSprint(7)
          .missing(Letter.VALUABLE, Letter.TESTABLE)
          .unsureOf(Letter.SMALL)
          .missingChecks("NamesABenefit", "HasCriteria")
          .settingAside("AsksForOneThing", "AvoidsVagueWords")
          .scored(33)
          .estimatedAt(0.5)
          .under(4_000_000_001L)
          .askingFor(Long.MIN_VALUE)
          .writtenAs(VoiceForm.I_WANT)
          .row();

  static Stream<Arguments> stores() {
    return Databases.stores(new InMemoryStoryRows(), ActiveObjectsStoryRows::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void keepsARowWhole(String name, Consumer<Consumer<StoryRows>> store) {
    store.accept(
        rows -> {
          assertTrue(rows.keep(WEAK));
          assertEquals(Optional.of(WEAK), rows.of(WEAK.issueId()));
          assertEquals(List.of(WEAK), rows.ofProject(10_000));
          assertEquals(List.of(WEAK), rows.ofTeamOption(10_100));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void replacesARowAndTellsWhetherItWasAnother(String name, Consumer<Consumer<StoryRows>> store) {
    StoryRow moved = aStory(WEAK.issueId()).in(10_001).unscored().row();
    store.accept(
        rows -> {
          rows.keep(WEAK);
          assertFalse(rows.keep(WEAK));
          assertTrue(rows.keep(moved));
          assertEquals(List.of(), rows.ofProject(10_000));
          assertEquals(List.of(), rows.ofTeamOption(10_100));
          assertEquals(List.of(moved), rows.ofProject(10_001));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void findsOneStoryOfEachTeamThatIsAnOption(String name, Consumer<Consumer<StoryRows>> store) {
    StoryRow one = aStory(2).ofTeam(10_102).row();
    StoryRow other = aStory(3).ofTeam(10_101).row();
    store.accept(
        rows -> {
          assertEquals(List.of(), rows.oneOfEachTeamOption(10));
          rows.keep(aStory(1).row());
          rows.keep(one);
          rows.keep(other);
          rows.keep(aStory(4).ofTeam(10_102).in(10_001).row());
          assertEquals(List.of(other, one), rows.oneOfEachTeamOption(10));
          assertEquals(List.of(other), rows.oneOfEachTeamOption(1));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void findsStoriesOfAProjectThatAskForTheSame(String name, Consumer<Consumer<StoryRows>> store) {
    StoryRow one = aStory(2).askingFor(-5).row();
    StoryRow other = aStory(3).askingFor(-5).row();
    store.accept(
        rows -> {
          rows.keep(other);
          rows.keep(one);
          rows.keep(aStory(1).askingFor(6).row());
          rows.keep(aStory(4).askingFor(-5).in(10_001).row());
          assertEquals(List.of(one, other), rows.ofWish(10_000, -5, 10));
          assertEquals(List.of(one), rows.ofWish(10_000, -5, 1));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void findsTheStoriesThatArePartOfAnIssue(String name, Consumer<Consumer<StoryRows>> store) {
    StoryRow one = aStory(2).under(9).row();
    StoryRow other = aStory(3).under(9).in(10_001).row();
    store.accept(
        rows -> {
          rows.keep(other);
          rows.keep(one);
          rows.keep(aStory(1).row());
          assertEquals(List.of(one, other), rows.partsOf(9, 10));
          assertEquals(List.of(one), rows.partsOf(9, 1));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void findsOneStoryOfEachSprintOfEachProject(String name, Consumer<Consumer<StoryRows>> store) {
    StoryRow one = aStory(2).inSprint(8).row();
    StoryRow elsewhere = aStory(3).inSprint(8).in(10_001).row();
    StoryRow other = aStory(5).inSprint(7).in(10_002).row();
    store.accept(
        rows -> {
          assertEquals(List.of(), rows.oneOfEachSprint());
          rows.keep(aStory(1).row());
          rows.keep(one);
          rows.keep(elsewhere);
          rows.keep(aStory(4).inSprint(8).row());
          rows.keep(other);
          assertEquals(List.of(other, one, elsewhere), rows.oneOfEachSprint());
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void forgetsARow(String name, Consumer<Consumer<StoryRows>> store) {
    store.accept(
        rows -> {
          rows.keep(WEAK);
          assertTrue(rows.remove(WEAK.issueId()));
          assertFalse(rows.remove(WEAK.issueId()));
          assertEquals(Optional.empty(), rows.of(WEAK.issueId()));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void readsAllRowsOfAProjectByIssue(String name, Consumer<Consumer<StoryRows>> store) {
    store.accept(
        rows -> {
          LongStream.rangeClosed(1, 1_001).forEach(id -> rows.keep(aStory(1_002 - id).in(7).row()));
          List<Long> ids = rows.ofProject(7).stream().map(StoryRow::issueId).toList();
          assertEquals(LongStream.rangeClosed(1, 1_001).boxed().toList(), ids);
        });
  }

  @Test
  void hasRoomForAllChecks() {
    for (WorkType workType : WorkType.values()) {
      String names =
          new StoryChecks(StoryPolicy.DEFAULT)
              .all().stream()
                  .filter(check -> check.isAskedOf(workType))
                  .map(StoryCheck::name)
                  .collect(Collectors.joining(","));
      assertTrue(names.length() <= 450, names);
    }
  }
}
