package org.poworkbench.jira.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.backlog.StoryRowBuilder;
import org.poworkbench.domain.backlog.StoryScope;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.trend.Comparison;
import org.poworkbench.domain.trend.InMemorySprintStarts;
import org.poworkbench.domain.trend.SprintStart;
import org.poworkbench.domain.trend.StoryThen;
import org.poworkbench.jira.dashboard.StoryQualityJson.LetterJson;
import org.poworkbench.jira.dashboard.StoryQualityJson.TeamJson;

class StoryQualityAnswersTest {

  private static final Team CHECKOUT = new Team.OfProject(10_000);
  private static final String OPEN =
      "(project = \"CHK\" AND issuetype in (10001)) AND resolution is EMPTY";

  private final QualityFixture jira = new QualityFixture();

  private StoryQualityJson ask(StoryScope scope, Team... teams) {
    return jira.answers().json(new QualityWish(List.of(teams), scope, 10, Comparison.NOTHING));
  }

  private void keep(int met, int missing) {
    LongStream.rangeClosed(1, met).forEach(id -> jira.site.rows.keep(aStory(id).row()));
    LongStream.rangeClosed(met + 1L, met + (long) missing)
        .forEach(id -> jira.site.rows.keep(aStory(id).missing(Letter.TESTABLE).row()));
    jira.site.finds(met + missing, met + missing);
  }

  @Test
  void saysWhomToBeginWithAndWhy() {
    keep(2, 4);

    StoryQualityJson answer = ask(StoryScope.OPEN, CHECKOUT);
    TeamJson team = answer.teams().get(0);
    LetterJson testable = team.letters().get(5);

    assertEquals("Checkout first: T is missed by 67 % of its stories.", answer.headline());
    assertEquals("project-10000", team.key());
    assertEquals(33, team.allMetPercent());
    assertEquals(33, testable.percentMet());
    assertTrue(testable.weakest());
    assertEquals("Testable: 2 met, 4 missed, 0 cannot be judged", testable.label());
    assertNull(answer.incomplete());
    assertNull(answer.unavailableLine());
    assertEquals("2026-03-03T08:00:00Z", answer.asOf());
  }

  @Test
  void leadsEachFigureToItsIssues() {
    keep(2, 4);

    TeamJson team = ask(StoryScope.OPEN, CHECKOUT).teams().get(0);

    assertEquals(OPEN, team.storiesJql());
    assertEquals(OPEN + " AND cf[10201] = testable", team.letters().get(5).missedJql());
    assertNull(team.letters().get(0).missedJql());
    assertEquals(OPEN + " AND cf[10201] is EMPTY AND cf[10200] is not EMPTY", team.allMetJql());
  }

  @Test
  void tellsTheChangeSinceThePreviousSprint() {
    keep(2, 4);
    start(7, "2026-02-03T08:00:00Z", 4, 2);
    start(8, "2026-02-24T08:00:00Z", 6, 0);

    StoryQualityJson answer = compared(Comparison.PREVIOUS_SPRINT, StoryScope.OPEN);
    TeamJson team = answer.teams().get(0);

    assertEquals("since the previous sprint", answer.since());
    assertEquals(-34, team.change());
    assertEquals("33 % now, 67 % then (since the previous sprint)", team.changeLabel());
    assertNull(answer.notCompared());
  }

  @Test
  void tellsTheChangeSinceFourWeeksAgo() {
    keep(2, 4);
    start(7, "2026-02-03T08:00:00Z", 6, 0);
    start(8, "2026-02-24T08:00:00Z", 1, 5);

    StoryQualityJson answer = compared(Comparison.FOUR_WEEKS, StoryScope.OPEN);

    assertEquals("since 4 weeks ago", answer.since());
    assertEquals(-67, answer.teams().get(0).change());
  }

  @Test
  void comparesStoriesOfSprintsThatRanThen() {
    keep(1, 0);
    SprintStart first = new SprintStart(10_000, 7, Instant.parse("2026-02-03T08:00:00Z"));
    site().begin(first);
    site()
        .complete(
            first,
            LongStream.rangeClosed(1, 6)
                .mapToObj(id -> StoryThen.of(aStory(1).inSprint(id == 6 ? 8 : 7).row()))
                .toList());
    start(8, "2026-02-24T08:00:00Z", 1, 5);

    assertNull(
        compared(Comparison.PREVIOUS_SPRINT, StoryScope.OPEN_SPRINTS).teams().get(0).change());
  }

  @Test
  void saysThatThereIsNothingToCompareWithYet() {
    keep(2, 4);

    StoryQualityJson sprint = compared(Comparison.PREVIOUS_SPRINT, StoryScope.OPEN);
    StoryQualityJson weeks = compared(Comparison.FOUR_WEEKS, StoryScope.OPEN);

    assertNull(sprint.since());
    assertNull(sprint.teams().get(0).change());
    assertEquals("Comparing begins with the next sprint.", sprint.notCompared());
    assertEquals("There are no figures from 4 weeks ago yet.", weeks.notCompared());
    assertNull(compared(Comparison.NOTHING, StoryScope.OPEN).notCompared());
  }

  private StoryQualityJson compared(Comparison comparison, StoryScope scope) {
    return jira.answers().json(new QualityWish(List.of(CHECKOUT), scope, 10, comparison));
  }

  private void start(long sprint, String seen, int met, int missing) {
    SprintStart start = new SprintStart(10_000, sprint, Instant.parse(seen));
    site().begin(start);
    site()
        .complete(
            start,
            LongStream.rangeClosed(1, met + (long) missing)
                .mapToObj(id -> id <= met ? aStory(id) : aStory(id).missing(Letter.TESTABLE))
                .map(StoryRowBuilder::row)
                .map(StoryThen::of)
                .toList());
  }

  private InMemorySprintStarts site() {
    return jira.site.starts;
  }

  @Test
  void leadsNowhereWhereTheFieldsAreGone() {
    when(jira.site.fields.getCustomFieldObject(10_201L)).thenReturn(null);
    keep(2, 4);

    TeamJson team = ask(StoryScope.OPEN, CHECKOUT).teams().get(0);

    assertNull(team.letters().get(5).missedJql());
    assertNull(team.allMetJql());
  }

  @Test
  void tellsATeamThatIsAnOptionFromItsProject() {
    jira.withTeamField();
    jira.issueOf(9, 20_001, "Blue", true);
    jira.site.rows.keep(aStory(9).ofTeam(20_001).inSprint(7).row());
    String project = "(project = \"CHK\" AND issuetype in (10001) AND cf[10300]";

    StoryQualityJson answer = ask(StoryScope.OPEN, new Team.OfOption(20_001), CHECKOUT);

    assertEquals(project + " = 20001) AND resolution is EMPTY", answer.teams().get(0).storiesJql());
    assertEquals(
        project + " is EMPTY) AND resolution is EMPTY", answer.teams().get(1).storiesJql());
    assertEquals(
        project + " = 20001) AND resolution is EMPTY AND sprint in (7)",
        ask(StoryScope.NEXT_SPRINT, new Team.OfOption(20_001)).teams().get(0).storiesJql());
  }

  @Test
  void saysWhatIsNotThereAndWhatIsNotCountedYet() {
    jira.site.rows.keep(aStory(1).row());
    jira.site.finds(3, 3);

    StoryQualityJson answer =
        ask(StoryScope.OPEN, CHECKOUT, new Team.OfProject(7), new Team.OfOption(8));

    assertEquals(List.of("project-7", "option-8"), answer.unavailable());
    assertEquals("2 teams are not available to you.", answer.unavailableLine());
    assertEquals(
        "2 stories have not been checked yet. Figures are not complete.", answer.incomplete());
    assertEquals("No team has 5 stories or more, too few to compare.", answer.headline());
  }

  @Test
  void saysThatThereIsNothing() {
    jira.site.finds(0, 0);
    assertEquals("These teams have no stories here.", ask(StoryScope.OPEN, CHECKOUT).headline());
    assertEquals(
        "None of the chosen teams is available to you.",
        ask(StoryScope.OPEN, new Team.OfProject(7)).headline());
    keep(6, 0);
    assertEquals(
        "Nothing to mend: no letter is missed where it can be judged.",
        ask(StoryScope.OPEN, CHECKOUT).headline());
  }

  @Test
  void showsAsManyTeamsAsWanted() {
    jira.withTeamField();
    for (long team = 1; team <= 7; team++) {
      jira.issueOf(team, 20_000 + team, "Team " + team, true);
      jira.site.rows.keep(aStory(team).ofTeam(20_000 + team).row());
    }
    List<Team> teams =
        LongStream.rangeClosed(20_001, 20_007).<Team>mapToObj(Team.OfOption::new).toList();

    StoryQualityJson answer =
        jira.answers().json(new QualityWish(teams, StoryScope.OPEN, 5, Comparison.NOTHING));

    assertEquals(5, answer.teams().size());
    assertEquals("2 more teams are not shown.", answer.moreTeams());
  }
}
