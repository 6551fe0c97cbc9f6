package org.poworkbench.jira.dashboard;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.CreatedFields;
import org.poworkbench.jira.backlog.BacklogFixture;
import org.poworkbench.jira.backlog.SummarySearch;
import org.poworkbench.jira.field.StoryFields;
import org.poworkbench.jira.text.BundleTexts;
import org.poworkbench.jira.trend.SprintNames;
import org.poworkbench.jira.trend.StartsOfReader;

/** The site of {@link BacklogFixture} with the app's fields, and a field whose options are teams. */
public final class QualityFixture {

  public final BacklogFixture site = new BacklogFixture();
  private final CustomField team = field(10_300);

  public QualityFixture() {
    when(site.projects.getProjectObjects()).thenReturn(List.of(site.project));
    CustomField score = field(10_200);
    CustomField gaps = field(10_201);
    when(site.fields.getCustomFieldObject(10_200L)).thenReturn(score);
    when(site.fields.getCustomFieldObject(10_201L)).thenReturn(gaps);
    when(site.fields.getCustomFieldObject("customfield_10300")).thenReturn(team);
    site.settings.remember(new CreatedFields(OptionalLong.of(10_200), OptionalLong.of(10_201)));
  }

  /** From now on the options of a field name teams. */
  public QualityFixture withTeamField() {
    CoachSettings usual = CoachSettings.DEFAULT;
    site.settings.change(
        new CoachSettings(
            usual.on(),
            usual.issueTypes(),
            usual.smallMeansPoints(),
            usual.pointsField(),
            usual.criteriaField(),
            "customfield_10300"));
    return this;
  }

  /** An issue of Checkout that names a team. */
  public MutableIssue issueOf(long number, long option, String name, boolean seen) {
    MutableIssue issue = site.issue(number, "As a buyer I want x", seen);
    when(issue.getCustomFieldValue(team)).thenReturn(new Chosen(option, name));
    return issue;
  }

  public TeamsOfReader teams() {
    return new TeamsOfReader(
        site.projects,
        site.issues,
        site.access(),
        site.visible(),
        site.reviews(),
        site.reading(),
        site.rows);
  }

  public QualityJql jql() {
    StoryFields fields =
        new StoryFields(site.fields, site.settings, mock(ClusterLockService.class));
    return new QualityJql(site.projects, site.reviews(), site.reading(), fields);
  }

  public StoryQualityAnswers answers() {
    return new StoryQualityAnswers(
        teams(),
        new RunningSprints(site.issues, site.reading()),
        new ComparedTeams(
            site.starts,
            new StartsOfReader(site.starts, site.visible(), site.reviews()),
            new SprintNames(site.issues, site.reading()),
            site.projects),
        jql(),
        new SummarySearch(site.search, site.authentication),
        site.checking,
        BundleTexts.ENGLISH,
        Clock.fixed(BacklogFixture.NOW, ZoneOffset.UTC));
  }

  private static CustomField field(long id) {
    CustomField field = mock();
    when(field.getIdAsLong()).thenReturn(id);
    return field;
  }

  /** What a select field holds. */
  public record Chosen(Long optionId, String value) {
    public Long getOptionId() {
      return optionId;
    }

    public String getValue() {
      return value;
    }
  }
}
