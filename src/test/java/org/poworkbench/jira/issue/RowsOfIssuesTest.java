package org.poworkbench.jira.issue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.jira.bridge.ChosenOption;
import org.poworkbench.jira.bridge.OpenSprint;

class RowsOfIssuesTest {

  private final IssueFixture site =
      new IssueFixture().ofType("Story").saying("As a buyer I want a receipt", "");

  /** As Jira Software's, read by name. */
  public record Sprint(Long getId, String getName, State getState) {}

  /** As Jira Software's. */
  public enum State {
    FUTURE,
    ACTIVE,
    CLOSED
  }

  /** As the option of a select field, read by name. */
  public record Option(Long getOptionId, String getValue) {}

  @Test
  void readsWhatIsCounted() {
    StoryRow row = row().orElseThrow();

    assertEquals(10_001, row.issueId());
    assertEquals(10_000, row.projectId());
    assertEquals(41, row.issueNumber());
    assertEquals("10001", row.issueTypeId());
    assertEquals(Outcome.MISSED, row.letter(Letter.VALUABLE));
    assertTrue(row.missedChecks().contains("NamesABenefit"), row.missedChecks()::toString);
    assertEquals(OptionalLong.empty(), row.teamOption());
    assertEquals(OptionalLong.empty(), row.sprint());
  }

  @Test
  void countsNothingThatIsResolved() {
    site.resolved();

    assertEquals(Optional.empty(), row());
  }

  @Test
  void countsNothingThatIsArchived() {
    when(site.issue.isArchived()).thenReturn(true);

    assertEquals(Optional.empty(), row());
  }

  @Test
  void countsNothingThatIsNotClassified() {
    site.ofType("Epic");

    assertEquals(Optional.empty(), site.rows().row(site.issue, site.reviews().review(site.issue)));
  }

  @Test
  void namesTheSprintThatRunsBeforeOneThatIsPlannedAndNoneThatIsClosed() {
    CustomField sprints =
        site.field("customfield_10020", "Sprint", "com.pyxis.greenhopper.jira:gh-sprint");
    when(site.fields.getCustomFieldObjects()).thenReturn(List.of(sprints));
    when(site.issue.getCustomFieldValue(sprints))
        .thenReturn(
            List.of(
                new Sprint(9L, "Sprint 9", State.FUTURE),
                new Sprint(7L, "Sprint 7", State.ACTIVE),
                new Sprint(6L, "Sprint 6", State.CLOSED)));

    assertEquals(Optional.of(new OpenSprint(7, "Sprint 7", true)), site.rows().sprint(site.issue));
    assertEquals(OptionalLong.of(7), row().orElseThrow().sprint());

    when(site.issue.getCustomFieldValue(sprints))
        .thenReturn(List.of(new Sprint(6L, "Sprint 6", State.CLOSED)));
    assertEquals(OptionalLong.empty(), row().orElseThrow().sprint());
  }

  @Test
  void namesTheTeamOfTheFieldThatIsChosen() {
    CustomField teams = site.field("customfield_10030", "Team", "select");
    when(site.fields.getCustomFieldObject("customfield_10030")).thenReturn(teams);
    when(site.issue.getCustomFieldValue(teams)).thenReturn(new Option(10_100L, "Blue"));
    site.settings.change(new CoachSettings(true, List.of("Story"), 8, "", "", "customfield_10030"));

    assertEquals(Optional.of(new ChosenOption(10_100, "Blue")), site.rows().team(site.issue));
    assertEquals("option-10100", row().orElseThrow().team().key());

    when(site.issue.getCustomFieldValue(teams)).thenReturn("no option");
    assertEquals("project-10000", row().orElseThrow().team().key());
  }

  private Optional<StoryRow> row() {
    return site.rows().row(site.issue, site.reviews().review(site.issue));
  }
}
