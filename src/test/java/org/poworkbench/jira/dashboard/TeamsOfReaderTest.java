package org.poworkbench.jira.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.settings.CoachSettings;

class TeamsOfReaderTest {

  private static final Team CHECKOUT = new Team.OfProject(10_000);
  private static final Team BLUE = new Team.OfOption(20_001);

  private final QualityFixture jira = new QualityFixture();

  private static List<String> names(List<ReaderTeam> teams) {
    return teams.stream().map(ReaderTeam::name).toList();
  }

  private static List<Long> issues(ReaderTeam team) {
    return team.stories().stream().map(StoryRow::issueId).toList();
  }

  @Test
  void countsOfAProjectTheStoriesThatNameNoTeam() {
    jira.site.rows.keep(aStory(1).row());
    jira.site.rows.keep(aStory(2).ofTeam(20_001).row());

    TeamsOfReader.Found found = jira.teams().those(List.of(CHECKOUT));

    assertEquals(List.of("Checkout"), names(found.teams()));
    assertEquals(List.of(1L), issues(found.teams().get(0)));
    assertFalse(found.someHidden());
  }

  @Test
  void leavesOutAProjectThatIsNotThere() {
    jira.site.maySeeTheProject(jira.site.pat, false);
    assertEquals(List.of(), jira.teams().those(List.of(CHECKOUT)).teams());
    assertEquals(List.of(), jira.teams().named("", 20));

    jira.site.maySeeTheProject(jira.site.pat, true);
    assertEquals(List.of("Checkout"), names(jira.teams().named("", 20)));
    when(jira.site.project.isArchived()).thenReturn(true);
    assertEquals(List.of(), jira.teams().those(List.of(CHECKOUT)).teams());
    assertEquals(List.of(), jira.teams().named("", 20));
    assertEquals(List.of(), jira.teams().those(List.of(new Team.OfProject(7))).teams());
  }

  @Test
  void leavesOutAProjectInWhichTheCoachIsOff() {
    CoachSettings usual = CoachSettings.DEFAULT;
    jira.site.settings.change(
        new CoachSettings(
            false,
            usual.issueTypes(),
            usual.smallMeansPoints(),
            usual.pointsField(),
            usual.criteriaField(),
            usual.teamField()));

    assertEquals(List.of(), jira.teams().those(List.of(CHECKOUT)).teams());
    assertEquals(List.of(), jira.teams().named("", 20));
  }

  @Test
  void namesATeamAfterAStoryThatTheReaderMaySee() {
    jira.withTeamField();
    jira.issueOf(2, 20_001, "Blue", true);
    jira.site.rows.keep(aStory(2).ofTeam(20_001).row());

    assertEquals(List.of("Blue"), names(jira.teams().those(List.of(BLUE)).teams()));
    assertEquals(List.of("Blue"), names(jira.teams().named("bl", 20)));
    assertEquals(List.of(), jira.teams().named("red", 20));
  }

  @Test
  void hidesATeamOfWhichTheReaderMaySeeNoStory() {
    jira.withTeamField();
    jira.site.finds(1, 2);
    jira.issueOf(2, 20_001, "Blue", false);
    jira.site.rows.keep(aStory(2).ofTeam(20_001).row());

    TeamsOfReader.Found found = jira.teams().those(List.of(BLUE));

    assertEquals(List.of(), found.teams());
    assertFalse(found.someHidden(), "tells that there is such a team");
    assertEquals(List.of(), jira.teams().named("blue", 20));
  }

  @Test
  void countsOfATeamOnlyTheStoriesThatTheReaderMaySee() {
    jira.withTeamField();
    jira.site.finds(1, 2);
    jira.issueOf(2, 20_001, "Blue", false);
    jira.issueOf(3, 20_001, "Blue", true);
    jira.site.rows.keep(aStory(2).ofTeam(20_001).row());
    jira.site.rows.keep(aStory(3).ofTeam(20_001).row());

    TeamsOfReader.Found found = jira.teams().those(List.of(BLUE, CHECKOUT, BLUE));

    assertEquals(List.of("Blue", "Checkout"), names(found.teams()));
    assertEquals(List.of(3L), issues(found.teams().get(0)));
    assertTrue(found.someHidden());
  }

  @Test
  void offersNoMoreTeamsThanWanted() {
    jira.withTeamField();
    for (long team = 1; team <= 3; team++) {
      jira.issueOf(team, 20_000 + team, "Team " + team, true);
      jira.site.rows.keep(aStory(team).ofTeam(20_000 + team).row());
    }

    assertEquals(List.of("Checkout", "Team 1"), names(jira.teams().named("", 2)));
  }
}
