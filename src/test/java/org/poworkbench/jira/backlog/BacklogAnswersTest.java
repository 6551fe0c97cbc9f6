package org.poworkbench.jira.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.GlobalPermissionKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backlog.BacklogFilter;
import org.poworkbench.domain.backlog.BacklogFilter.SprintChoice;
import org.poworkbench.domain.backlog.BacklogOrder;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.CreatedFields;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.WorkType;
import org.poworkbench.domain.trend.SprintStart;
import org.poworkbench.domain.trend.StoryThen;
import org.poworkbench.jira.backlog.BacklogHealthJson.ChoiceJson;
import org.poworkbench.jira.backlog.BacklogHealthJson.RowJson;
import org.poworkbench.jira.backlog.BacklogHealthJson.TrendPointJson;
import org.poworkbench.jira.text.BundleTexts;

class BacklogAnswersTest {

  private static final String OPEN =
      "project = \"CHK\" AND resolution is EMPTY AND issuetype in (10001)";

  private final BacklogFixture site = new BacklogFixture();

  @Test
  void saysWhichLetterToBeginWithAndListsTheWorstFirst() {
    givenTwoStories();

    BacklogHealthJson answer = ask(BacklogFilter.NONE);

    assertEquals("ready", answer.state());
    assertEquals(
        "Start with T: 1 of 2 open stories have nothing that can be tested.", answer.sentence());
    assertEquals("T", answer.sentenceLetter());
    assertEquals(List.of("CHK-2", "CHK-1"), answer.rows().stream().map(RowJson::key).toList());
    assertEquals("50 %", answer.letters().get(5).percentLine());
    assertEquals("1 met, 1 missed, 0 cannot be judged", answer.letters().get(5).label());
    assertEquals("1\u20132 of 2", answer.pageLine());
    assertEquals(
        List.of(new ChoiceJson("HasCriteria", "T: Has acceptance criteria")), checks(answer));
    assertEquals("2026-03-03T08:00:00Z", answer.asOf());
  }

  @Test
  void countsTilesWithoutTheLetterAndRowsWithIt() {
    givenTwoStories();

    BacklogHealthJson answer = ask(BacklogFilter.NONE.withLetter(Letter.TESTABLE));

    assertEquals(2, answer.stories());
    assertEquals(1, answer.total());
    assertEquals("Open this one in issue search", answer.searchLine());
  }

  @Test
  void leadsEachNumberToItsIssues() {
    site.settings.remember(new CreatedFields(OptionalLong.of(10_004), OptionalLong.of(10_005)));
    CustomField gaps = mock();
    when(gaps.getIdAsLong()).thenReturn(10_005L);
    when(site.fields.getCustomFieldObject(10_005L)).thenReturn(gaps);
    givenTwoStories();

    BacklogHealthJson answer =
        ask(
            BacklogFilter.NONE
                .withLetter(Letter.TESTABLE)
                .withCheck("HasCriteria")
                .withSprint(new SprintChoice(OptionalLong.of(7))));

    assertEquals(
        OPEN
            + " AND cf[10005] = testable AND issue in storiesMissing(\"HasCriteria\", \"CHK\")"
            + " AND sprint = 7 ORDER BY key",
        answer.jql());
  }

  @Test
  void leavesOutWhatTheReaderMayNotSee() {
    givenTwoStories();
    site.finds(1, 2);
    site.issue(2, "hidden", false);

    BacklogHealthJson answer = ask(BacklogFilter.NONE);

    assertTrue(answer.someHidden());
    assertEquals(1, answer.stories());
    assertEquals(List.of("CHK-1"), answer.rows().stream().map(RowJson::key).toList());
    assertEquals(List.of(), checks(answer));
  }

  @Test
  void countsWhatIsSetAsideOnStoriesThatTheReaderMaySee() {
    site.rows.keep(aStory(1).settingAside("NamesABenefit", "HasCriteria").row());
    site.rows.keep(aStory(2).settingAside("NamesABenefit").row());
    site.issue(1, "one", true);
    site.issue(2, "two", false);
    site.finds(1, 2);

    BacklogHealthJson answer = ask(BacklogFilter.NONE);

    assertEquals(2, answer.setAside());
    assertEquals("2 findings are set aside.", answer.setAsideLine());
    assertEquals(null, ask(BacklogFilter.NONE.withCheck("IsConcrete")).setAsideLine());
  }

  @Test
  void leavesOutAStoryOfThePageWhoseIssueIsGone() {
    site.rows.keep(aStory(1).row());
    site.rows.keep(aStory(3).row());
    site.issue(1, "As a buyer I want x", true);

    assertEquals(
        List.of("CHK-1"), ask(BacklogFilter.NONE).rows().stream().map(RowJson::key).toList());
  }

  @Test
  void findsTheStoryOfAKeyWithoutASearch() {
    givenTwoStories();

    BacklogHealthJson answer =
        site.answers()
            .json(
                site.project,
                new BacklogWish(BacklogFilter.NONE, Optional.of("chk-2"), BacklogOrder.WORST, 1));

    assertEquals(List.of("CHK-2"), answer.rows().stream().map(RowJson::key).toList());
    assertEquals(OPEN + " AND key = \"CHK-2\" ORDER BY key", answer.jql());
  }

  @Test
  void saysThatNothingIsCheckedYet() {
    site.finds(312, 312);

    BacklogHealthJson answer = ask(BacklogFilter.NONE);

    assertEquals("unchecked", answer.state());
    assertEquals("312 existing stories have not been checked.", answer.sentence());
    assertNull(answer.notCountedSentence());
    assertFalse(answer.checking().mayStart());
  }

  @Test
  void letsAnAdministratorStartTheCheckAndSaysHowFarItIs() {
    when(site.globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, site.pat))
        .thenReturn(true);
    site.checking.keep(Backfill.waiting("pat", Instant.EPOCH));

    BacklogHealthJson answer = ask(BacklogFilter.NONE);

    assertTrue(answer.checking().mayStart());
    assertEquals("waiting", answer.checking().state());
  }

  @Test
  void saysHowManyAreNotCountedYet() {
    givenTwoStories();
    site.finds(5, 5);

    assertEquals(
        "3 existing stories have not been checked.", ask(BacklogFilter.NONE).notCountedSentence());
  }

  @Test
  void saysThatThereAreNoStories() {
    site.finds(0, 0);

    BacklogHealthJson answer = ask(BacklogFilter.NONE);

    assertEquals("empty", answer.state());
    assertEquals("No stories yet. Checked issue types: Story.", answer.sentence());
  }

  @Test
  void saysThatTheCoachIsOffAndNothingElse() {
    givenTwoStories();
    site.settings.change(new CoachSettings(false, List.of("Story"), 8, "", "", ""));

    BacklogHealthJson answer = ask(BacklogFilter.NONE);

    assertEquals("off", answer.state());
    assertEquals(0, answer.stories());
    assertEquals(List.of(), answer.rows());
  }

  @Test
  void saysThatNoneFits() {
    givenTwoStories();

    BacklogHealthJson answer = ask(BacklogFilter.NONE.withIssueType("9"));

    assertEquals("No story fits these filters.", answer.sentence());
    assertEquals(0, answer.total());
  }

  @Test
  void saysThatAllIsMet() {
    site.rows.keep(aStory(1).row());
    site.rows.keep(aStory(2).row());

    assertEquals("All 2 open stories meet all six letters.", ask(BacklogFilter.NONE).sentence());

    site.rows.keep(aStory(2).unsureOf(Letter.SMALL).row());

    assertEquals(
        "None of 2 open stories misses a letter. Some letters cannot be judged yet.",
        ask(BacklogFilter.NONE).sentence());
  }

  @Test
  void tellsTheTrendFromTheSecondSprintOn() {
    givenTwoStories();
    assertEquals(
        "The trend begins with the next sprint.", ask(BacklogFilter.NONE).trend().sentence());

    givenSprints();
    BacklogHealthJson answer = ask(BacklogFilter.NONE);

    assertEquals("ready", answer.trend().state());
    assertNull(answer.trend().sentence());
    assertEquals(
        List.of(100, 0),
        answer.trend().points().stream().map(point -> point.letters().get(5).percent()).toList());
    assertEquals(-50, answer.letters().get(5).change());
    assertEquals(0, answer.letters().get(0).change());
  }

  @Test
  void leavesOutOfTheTrendWhatTheReaderMayNotSeeNow() {
    givenTwoStories();
    givenSprints();
    site.finds(1, 2);
    site.issue(1, "hidden", false);

    BacklogHealthJson answer = ask(BacklogFilter.NONE);

    assertEquals(
        List.of(1, 0), answer.trend().points().stream().map(TrendPointJson::stories).toList());
    assertTrue(answer.trend().someHidden());
  }

  @Test
  void leavesOutOfTheTrendWhatIsGone() {
    site.issue(1, "As a buyer I want x", true);
    site.rows.keep(aStory(1).row());
    givenSprints();

    assertEquals(
        List.of(1, 1),
        ask(BacklogFilter.NONE).trend().points().stream().map(TrendPointJson::stories).toList());
  }

  @Test
  void tellsNoTrendOfWhatIsNotKept() {
    givenTwoStories();
    givenSprints();

    assertEquals("filtered", ask(BacklogFilter.NONE.withCheck("HasCriteria")).trend().state());
    assertEquals("ready", ask(BacklogFilter.NONE.withLetter(Letter.TESTABLE)).trend().state());
    assertEquals(0, ask(BacklogFilter.NONE.withIssueType("9")).trend().points().get(0).stories());
  }

  @Test
  void countsOneKindOfWorkAndLeadsToIt() {
    givenTwoStories();
    site.finds(4, 4);
    site.rows.keep(aStory(3).judgedAs(WorkType.SPIKE).row());
    site.rows.keep(aStory(4).ofType("10003").judgedAs(WorkType.DEFECT).row());

    BacklogHealthJson answer = ask(BacklogFilter.NONE.withWorkType(WorkType.FEATURE_STORY));

    assertEquals(2, answer.stories());
    assertEquals("feature_story", answer.workType());
    assertEquals(
        List.of("feature_story", "spike"),
        answer.filters().workTypes().stream().map(ChoiceJson::key).toList());
    assertEquals(
        OPEN + " AND issuetype in (10001) AND key not in (CHK-3) ORDER BY key", answer.jql());
  }

  @Test
  void exportsWhatIsFiltered() {
    givenTwoStories();
    site.issue(2, "=HYPERLINK(\"x\")", true);

    String csv =
        site.export(BundleTexts.ENGLISH)
            .stories(site.project, wish(BacklogFilter.NONE.withLetter(Letter.TESTABLE)));

    assertEquals(
        """
        \uFEFFKey,Summary,Issue type,Work type,Independent,Negotiable,Valuable,Estimable,Small,Testable,Score,Missed checks,Points,Sprint,Team
        CHK-2,"'=HYPERLINK(""x"")",Story,Feature story,Met,Met,Met,Met,Met,Missed,100,Has acceptance criteria,,7,Checkout
        """
            .replace("\n", "\r\n"),
        csv);
  }

  @Test
  void exportsTheTrend() {
    givenTwoStories();
    givenSprints();

    assertEquals(
        """
        \uFEFFSprint;Anfang;Storys;Unabh\u00e4ngig (%);Verhandelbar (%);Wertvoll (%);Sch\u00e4tzbar (%);Klein (%);Testbar (%);Alle sechs (%)
        5;2026-01-01T00:00:00Z;2;100;100;100;100;100;100;100
        6;2026-02-01T00:00:00Z;1;100;100;100;100;100;0;0
        Jetzt;;2;100;100;100;100;100;50;50
        """
            .replace("\n", "\r\n"),
        site.export(BundleTexts.GERMAN).trend(site.project, wish(BacklogFilter.NONE)));
  }

  private void givenSprints() {
    keep(5, "2026-01-01T00:00:00Z", aStory(1).row(), aStory(2).row());
    keep(6, "2026-02-01T00:00:00Z", aStory(1).missing(Letter.TESTABLE).row());
  }

  private void keep(long sprint, String seen, StoryRow... stories) {
    SprintStart start = new SprintStart(10_000, sprint, Instant.parse(seen));
    site.starts.begin(start);
    site.starts.complete(start, Stream.of(stories).map(StoryThen::of).toList());
  }

  private void givenTwoStories() {
    site.finds(2, 2);
    site.issue(1, "As a buyer I want x", true);
    site.issue(2, "As a buyer I want y", true);
    site.rows.keep(aStory(1).inSprint(7).row());
    site.rows.keep(
        aStory(2).missing(Letter.TESTABLE).missingChecks("HasCriteria").inSprint(7).row());
  }

  private BacklogHealthJson ask(BacklogFilter filter) {
    return site.answers().json(site.project, wish(filter));
  }

  private static BacklogWish wish(BacklogFilter filter) {
    return new BacklogWish(filter, Optional.empty(), BacklogOrder.WORST, 1);
  }

  private static List<ChoiceJson> checks(BacklogHealthJson answer) {
    return answer.filters().checks();
  }
}
