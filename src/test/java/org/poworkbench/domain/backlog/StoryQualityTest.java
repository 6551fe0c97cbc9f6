package org.poworkbench.domain.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Letter;

class StoryQualityTest {

  private static final Team ONE = new Team.OfProject(1);
  private static final Team TWO = new Team.OfOption(2);
  private static final Team THREE = new Team.OfOption(3);

  private static List<StoryRow> stories(int met, int missing, Letter... letters) {
    return IntStream.range(0, met + missing)
        .mapToObj(i -> i < met ? aStory(i).row() : aStory(i).missing(letters).row())
        .toList();
  }

  private static TeamQuality quality(List<StoryRow> stories) {
    return new TeamQuality(ONE, BacklogHealth.of(stories));
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({"0, 4, ", "5, 5, 100", "4, 5, 80", "0, 5, 0", "2, 6, 33", "1, 8, 13", "4, 4, "})
  void tellsPercentFromFiveStoriesOn(int met, int all, Integer percent) {
    OptionalInt found = quality(stories(met, all - met, Letter.TESTABLE)).percentAllMet();

    assertEquals(percent == null ? OptionalInt.empty() : OptionalInt.of(percent), found);
  }

  @Test
  void tellsNoPercentOfALetterThatWasJudgedInFewerThanFive() {
    List<StoryRow> stories =
        IntStream.range(0, 6)
            .mapToObj(i -> i < 2 ? aStory(i).unsureOf(Letter.SMALL).row() : aStory(i).row())
            .toList();
    LetterTally small = LetterTally.of(Letter.SMALL, stories);

    assertEquals(4, small.judged());
    assertEquals(OptionalInt.empty(), TeamQuality.percentMet(small));
    assertEquals(
        OptionalInt.of(100), TeamQuality.percentMet(LetterTally.of(Letter.VALUABLE, stories)));
  }

  @Test
  void findsTheWeakestLetterAndOfEqualsTheFirstToMend() {
    assertEquals(Optional.empty(), quality(stories(6, 0)).weakest());
    assertEquals(
        Letter.VALUABLE,
        quality(stories(3, 3, Letter.TESTABLE, Letter.VALUABLE, Letter.INDEPENDENT))
            .weakest()
            .orElseThrow()
            .letter());
    assertEquals(Optional.empty(), quality(stories(0, 4, Letter.TESTABLE)).weakest());
  }

  @Test
  void putsTheWorstTeamFirstAndThoseThatCannotBeComparedLast() {
    Map<Team, List<StoryRow>> stories = new LinkedHashMap<>();
    stories.put(ONE, stories(5, 1, Letter.SMALL));
    stories.put(TWO, stories(1, 2, Letter.TESTABLE));
    stories.put(THREE, stories(2, 4, Letter.VALUABLE));
    StoryQuality quality = StoryQuality.of(stories);

    assertEquals(
        List.of(THREE, ONE, TWO), quality.teams().stream().map(TeamQuality::team).toList());
    assertEquals(THREE, quality.worst().orElseThrow().team());
    assertEquals(15, quality.stories());
    assertTrue(quality.isComparable());
  }

  @Test
  void putsTheWeakerLetterFirstWhereAsManyMeetAll() {
    List<StoryRow> spread =
        List.of(
            aStory(1).missing(Letter.SMALL).row(),
            aStory(2).missing(Letter.TESTABLE).row(),
            aStory(3).row(),
            aStory(4).row(),
            aStory(5).row());
    Map<Team, List<StoryRow>> stories = new LinkedHashMap<>();
    stories.put(ONE, spread);
    stories.put(TWO, stories(3, 2, Letter.SMALL));

    assertEquals(TWO, StoryQuality.of(stories).teams().get(0).team());
  }

  @Test
  void beginsWithNobodyWhereNothingIsMissedOrNothingCanBeCompared() {
    assertEquals(Optional.empty(), StoryQuality.of(Map.of(ONE, stories(6, 0))).worst());
    StoryQuality few = StoryQuality.of(Map.of(ONE, stories(0, 2, Letter.TESTABLE)));
    assertEquals(Optional.empty(), few.worst());
    assertFalse(few.isComparable());
    assertEquals(0, StoryQuality.of(Map.of()).stories());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {"open | 1, 2, 3, 4, 5", "open-sprints | 2, 3", "next-sprint | 4"})
  void looksAtTheStoriesOfItsScope(String scope, String expected) {
    List<StoryRow> stories =
        List.of(
            aStory(1).row(),
            aStory(2).inSprint(7).row(),
            aStory(3).inSprint(20).row(),
            aStory(4).inSprint(8).row(),
            aStory(5).inSprint(9).row());
    String found =
        String.join(
            ", ",
            StoryScope.ofKey(scope).orElseThrow().of(stories, Set.of(7L, 20L)).stream()
                .map(story -> Long.toString(story.issueId()))
                .toList());

    assertEquals(expected, found);
  }

  @Test
  void knowsEachScopeByItsKeyAndNoOther() {
    for (StoryScope scope : StoryScope.values()) {
      assertEquals(Optional.of(scope), StoryScope.ofKey(scope.key()));
    }
    assertEquals(Optional.empty(), StoryScope.ofKey("OPEN"));
    assertEquals(List.of(), StoryScope.NEXT_SPRINT.of(List.of(aStory(1).row()), Set.of()));
  }
}
