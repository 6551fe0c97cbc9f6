package org.poworkbench.domain.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.backlog.BacklogFilter.SprintChoice;
import org.poworkbench.domain.story.Letter;

class BacklogTest {

  private static final List<StoryRow> STORIES =
      List.of(
          aStory(1).estimatedAt(8).row(),
          aStory(2).missing(Letter.TESTABLE).missingChecks("HasCriteria").scored(80).row(),
          aStory(3)
              .missing(Letter.TESTABLE)
              .missingChecks("CriteriaCanBeObserved")
              .scored(60)
              .ofTeam(10_100)
              .inSprint(7)
              .estimatedAt(3)
              .row(),
          aStory(4).missing(Letter.VALUABLE).unsureOf(Letter.SMALL).unscored().ofType("9").row(),
          aStory(10).missing(Letter.VALUABLE).unsureOf(Letter.SMALL).scored(90).row());

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          worst       | 10, 4, 3, 2, 1
          best        | 1, 2, 3, 10, 4
          key         | 1, 2, 3, 4, 10
          key-desc    | 10, 4, 3, 2, 1
          score       | 3, 2, 10, 1, 4
          score-desc  | 1, 10, 2, 3, 4
          points      | 3, 1, 2, 4, 10
          points-desc | 1, 3, 2, 4, 10
          """)
  void putsStoriesInOrder(String order, String keys) {
    BacklogPage page = BacklogPage.of(STORIES, BacklogOrder.ofKey(order).orElseThrow(), 1);

    assertEquals(keys, numbers(page.stories()));
  }

  @ParameterizedTest(name = "page {0} of 60")
  @CsvSource({
    "1, 1, 3, 1, 25",
    "2, 2, 3, 26, 50",
    "3, 3, 3, 51, 60",
    "4, 3, 3, 51, 60",
    "0, 1, 3, 1, 25"
  })
  void cutsPages(int wanted, int number, int pages, int first, int last) {
    List<StoryRow> many = LongStream.rangeClosed(1, 60).mapToObj(id -> aStory(id).row()).toList();
    BacklogPage page = BacklogPage.of(many, BacklogOrder.KEY, wanted);

    assertEquals(
        List.of(number, pages, first, last, 60, last - first + 1),
        List.of(
            page.number(),
            page.pages(),
            page.first(),
            page.last(),
            page.total(),
            page.stories().size()));
  }

  @Test
  void hasOneEmptyPageWithoutStories() {
    BacklogPage page = BacklogPage.of(List.of(), BacklogOrder.WORST, 1);

    assertEquals(List.of(1, 0, 0), List.of(page.pages(), page.first(), page.last()));
  }

  @Test
  void countsEachLetterAmongThoseJudged() {
    BacklogHealth health = BacklogHealth.of(STORIES);

    assertEquals(5, health.stories());
    assertEquals(1, health.allMet());
    assertEquals(new LetterTally(Letter.SMALL, 3, 0, 2), health.letters().get(4));
    assertEquals(new LetterTally(Letter.TESTABLE, 3, 2, 0), health.letters().get(5));
    assertEquals(OptionalInt.of(60), health.letters().get(5).percentMet());
    assertEquals(OptionalInt.of(40), health.letters().get(5).percentMissed());
  }

  @Test
  void roundsSharesHalfUpAndHasNoneWithoutAnyJudged() {
    assertEquals(OptionalInt.of(67), new LetterTally(Letter.SMALL, 2, 1, 0).percentMet());
    assertEquals(OptionalInt.of(13), new LetterTally(Letter.SMALL, 1, 7, 0).percentMet());
    assertEquals(OptionalInt.empty(), new LetterTally(Letter.SMALL, 0, 0, 3).percentMet());
  }

  @Test
  void namesTheLetterThatMostStoriesMissAndOfEqualsTheFirstToMend() {
    assertEquals(
        Optional.of(Letter.VALUABLE), BacklogHealth.of(STORIES).weakest().map(LetterTally::letter));
    assertEquals(
        Optional.of(Letter.TESTABLE),
        BacklogHealth.of(STORIES.subList(0, 3)).weakest().map(LetterTally::letter));
    assertEquals(Optional.empty(), BacklogHealth.of(STORIES.subList(0, 1)).weakest());
  }

  @Test
  void filtersByWhatIsAskedFor() {
    BacklogFilter none = BacklogFilter.NONE;

    assertEquals("1, 2, 3, 4, 10", wanted(none));
    assertEquals("2, 3", wanted(none.withLetter(Letter.TESTABLE)));
    assertEquals("2", wanted(none.withCheck("HasCriteria")));
    assertEquals("3", wanted(none.withTeam(new Team.OfOption(10_100))));
    assertEquals("1, 2, 4, 10", wanted(none.withTeam(new Team.OfProject(10_000))));
    assertEquals("3", wanted(none.withSprint(new SprintChoice(OptionalLong.of(7)))));
    assertEquals("1, 2, 4, 10", wanted(none.withSprint(new SprintChoice(OptionalLong.empty()))));
    assertEquals("4", wanted(none.withIssueType("9")));
    assertEquals("1, 4", wanted(none.withIssues(Set.of(1L, 4L, 5L))));
    assertEquals("2", wanted(none.withLetter(Letter.TESTABLE).withIssues(Set.of(1L, 2L))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"project-10000", "option-10100", "option-4000000000"})
  void readsTheKeyOfATeam(String key) {
    assertEquals(Optional.of(key), Team.ofKey(key).map(Team::key));
  }

  @ParameterizedTest(name = "\u201c{0}\u201d")
  @CsvSource({"10000", "option-", "option-x", "team-1", "option-99999999999999999999", "''"})
  void knowsNoOtherKeys(String key) {
    assertEquals(Optional.empty(), Team.ofKey(key));
  }

  private static String wanted(BacklogFilter filter) {
    return numbers(STORIES.stream().filter(filter::wants).toList());
  }

  private static String numbers(List<StoryRow> stories) {
    return String.join(
        ", ", stories.stream().map(story -> Long.toString(story.issueNumber())).toList());
  }
}
