package org.poworkbench.jira.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.backlog.StoryRowBuilder;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.jira.backlog.BacklogFixture;
import org.poworkbench.jira.backlog.SummarySearch;
import org.poworkbench.jira.text.BundleTexts;
import org.poworkbench.jira.workflow.GateForecast.GateForecastJson;
import org.poworkbench.jira.workflow.StoriesUnderWorkflow.TakesTooLong;

class GateForecastTest {

  private static final String WORKFLOW = "Checkout workflow";

  private final BacklogFixture site = new BacklogFixture();
  private final WorkflowManager workflows = mock();
  private Instant now = BacklogFixture.NOW;
  private final GateForecast forecast =
      new GateForecast(
          new StoriesUnderWorkflow(
              workflows,
              site.projects,
              site.reviews(),
              site.rows,
              site.visible(),
              site.access(),
              new SummarySearch(site.search, site.authentication),
              () -> now),
          site.projects,
          site.access(),
          site.reviews(),
          BundleTexts.ENGLISH);

  @BeforeEach
  void letStoriesOfCheckoutMoveByTheWorkflow() {
    site.finds(3, 3);
    JiraWorkflow workflow = mock();
    when(workflow.getName()).thenReturn(WORKFLOW);
    when(workflows.getWorkflow(10_000L, "10001")).thenReturn(workflow);
    when(site.projects.getProjectObjects()).thenReturn(List.of(site.project));
    site.rows.keep(StoryRowBuilder.aStory(1).row());
    site.rows.keep(StoryRowBuilder.aStory(2).missing(Letter.VALUABLE).row());
    site.rows.keep(StoryRowBuilder.aStory(3).missing(Letter.SMALL).row());
  }

  @Test
  void countsWhatWouldBeStoppedAndLeadsThere() {
    GateForecastJson today = forecast.of(WORKFLOW, StoryGate.PROPOSED);

    assertEquals(3, today.stories());
    assertEquals(1, today.stopped());
    assertEquals(
        "Today 1 of 3 open stories under this workflow would be stopped.", today.sentence());
    assertEquals("key in (CHK-2)", today.stoppedJql());
    assertEquals("Show them", today.show());
    assertNull(today.hidden());
    assertNull(today.incomplete());
  }

  @Test
  void saysThatOpenIssuesHaveNotBeenChecked() {
    site.finds(5, 5);

    assertEquals(
        "2 open issues have not been checked yet and are not counted.",
        forecast.of(WORKFLOW, StoryGate.PROPOSED).incomplete());
  }

  @Test
  void leavesOutTypesThatMoveByAnotherWorkflow() {
    GateForecastJson today = forecast.of("Another", StoryGate.PROPOSED);

    assertEquals(0, today.stories());
    assertEquals("No open story that you may see is under this workflow.", today.sentence());
    assertNull(today.stoppedJql());
  }

  @Test
  void asksForALetterFirst() {
    StoryGate nothing = new StoryGate(Set.of(), OptionalInt.empty(), true, false, false, false);

    assertEquals("Choose a letter or a score.", forecast.of(WORKFLOW, nothing).sentence());
  }

  @Test
  void countsForNobodyWhatThatPersonMayNotSee() {
    site.finds(3, 7);
    site.issue(1, "As a buyer I want a receipt", true);
    site.issue(2, "As a buyer I want a discount", false);
    site.issue(3, "As a buyer I want a refund", true);

    GateForecastJson today = forecast.of(WORKFLOW, StoryGate.PROPOSED);

    assertEquals(2, today.stories());
    assertEquals(0, today.stopped());
    assertNull(today.stoppedJql());
    assertEquals("Some issues are hidden from you.", today.hidden());
  }

  @Test
  void looksAtAStoryItselfWhereSomethingIsSetAside() {
    StoryGate valuable =
        new StoryGate(EnumSet.of(Letter.VALUABLE), OptionalInt.empty(), true, false, false, false);
    site.issue(4, "As a buyer I want a receipt", true);
    site.finds(4, 4);
    site.rows.keep(StoryRowBuilder.aStory(4).settingAside("NamesABenefit").row());

    assertEquals("key in (CHK-2, CHK-4)", forecast.of(WORKFLOW, valuable).stoppedJql());
  }

  @Test
  void leadsToTheFirstOfMany() {
    site.finds(400, 400);
    for (int number = 10; number < 310; number++) {
      site.rows.keep(StoryRowBuilder.aStory(number).missing(Letter.TESTABLE).row());
    }

    GateForecastJson today = forecast.of(WORKFLOW, StoryGate.PROPOSED);

    assertEquals(301, today.stopped());
    assertEquals("Show the first 200", today.show());
    assertEquals(200, today.stoppedJql().split(",").length);
  }

  @Test
  void stopsWhenItTakesTooLong() {
    Project slow = mock();
    when(slow.getIssueTypes())
        .thenAnswer(
            call -> {
              now = now.plus(StoriesUnderWorkflow.LONGEST).plusMillis(1);
              return List.of();
            });
    when(site.projects.getProjectObjects()).thenReturn(List.of(slow, site.project));

    assertThrows(TakesTooLong.class, () -> forecast.of(WORKFLOW, StoryGate.PROPOSED));
  }

  @Test
  void takesNoLongerThanAReaderWaits() {
    assertTrue(StoriesUnderWorkflow.LONGEST.toSeconds() <= 5);
  }
}
