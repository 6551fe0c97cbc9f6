package org.poworkbench.jira.backlog;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.poworkbench.domain.aside.InMemoryDecisions;
import org.poworkbench.domain.backfill.InMemoryBackfillRecord;
import org.poworkbench.domain.backlog.InMemoryStoryRows;
import org.poworkbench.domain.backlog.RememberedHabits;
import org.poworkbench.domain.settings.InMemorySettings;
import org.poworkbench.domain.trend.InMemorySprintStarts;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.People;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.field.StoryFields;
import org.poworkbench.jira.issue.IssueFields;
import org.poworkbench.jira.issue.ParentsOfIssues;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.RowsOfIssues;
import org.poworkbench.jira.issue.StoriesOfIssues;
import org.poworkbench.jira.issue.StoryAnswers;
import org.poworkbench.jira.issue.SurroundingsOfIssues;
import org.poworkbench.jira.story.Texts;
import org.poworkbench.jira.text.BundleTexts;
import org.poworkbench.jira.trend.SprintNames;
import org.poworkbench.jira.trend.StartsOfReader;

/** A site with the project Checkout, its types Story (checked) and Bug, and pat, by Jira's interfaces. */
public final class BacklogFixture {

  public static final Instant NOW = Instant.parse("2026-03-03T08:00:00Z");

  public final ApplicationUser pat = mock();
  public final Project project = mock();
  public final JiraAuthenticationContext authentication = mock();
  public final PermissionManager permissions = mock();
  public final GlobalPermissionManager globalPermissions = mock();
  public final SearchService search = mock();
  public final ProjectManager projects = mock();
  public final IssueManager issues = mock();
  public final CustomFieldManager fields = mock();
  public final InMemorySettings settings = new InMemorySettings();
  public final InMemoryStoryRows rows = new InMemoryStoryRows();
  public final InMemorySprintStarts starts = new InMemorySprintStarts();
  public final InMemoryBackfillRecord checking = new InMemoryBackfillRecord();

  private final IssueType story = type("10001", "Story");

  public BacklogFixture() {
    when(authentication.getLoggedInUser()).thenReturn(pat);
    when(pat.getKey()).thenReturn("JIRAUSER10000");
    when(project.getId()).thenReturn(10_000L);
    when(project.getKey()).thenReturn("CHK");
    when(project.getName()).thenReturn("Checkout");
    List<IssueType> types = List.of(story, type("10003", "Bug"));
    when(project.getIssueTypes()).thenReturn(types);
    when(projects.getProjectObj(10_000L)).thenReturn(project);
    when(projects.getProjectByCurrentKey("CHK")).thenReturn(project);
    maySeeTheProject(pat, true);
    finds(50, 50);
  }

  public void maySeeTheProject(ApplicationUser person, boolean may) {
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, person))
        .thenReturn(may);
  }

  /** So many issues are found for pat by any query, and so many there are. */
  public void finds(long seen, long all) {
    finds(pat, seen, all);
  }

  public void finds(ApplicationUser person, long seen, long all) {
    Query query = mock();
    ParseResult parsed = mock();
    try {
      when(parsed.getQuery()).thenReturn(query);
      when(search.parseQuery(eq(person), anyString())).thenReturn(parsed);
      when(search.searchCount(eq(person), any())).thenReturn(seen);
      when(search.searchCountOverrideSecurity(eq(person), any())).thenReturn(all);
    } catch (SearchException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** An issue of Checkout that pat may see or not. */
  public MutableIssue issue(long number, String summary, boolean seen) {
    MutableIssue issue = mock();
    when(issue.getId()).thenReturn(number);
    when(issue.getNumber()).thenReturn(number);
    when(issue.getKey()).thenReturn("CHK-" + number);
    when(issue.getProjectId()).thenReturn(10_000L);
    when(issue.getIssueType()).thenReturn(story);
    when(issue.getSummary()).thenReturn(summary);
    when(issues.getIssueObject(Long.valueOf(number))).thenReturn(issue);
    when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, pat))
        .thenReturn(seen);
    return issue;
  }

  public Access access() {
    return new Access(authentication, permissions, globalPermissions, issues);
  }

  public VisibleStories visible() {
    return new VisibleStories(permissions, authentication, search, projects, issues, reviews());
  }

  public ReviewingStories reviews() {
    return new ReviewingStories(
        settings.inForce(),
        new StoriesOfIssues(issueFields(), parents(), mock(IssueLinkManager.class)),
        new SurroundingsOfIssues(
            issues, parents(), reading(), rows, new RememberedHabits(rows, Clock.systemUTC())),
        new InMemoryDecisions());
  }

  public RowsOfIssues reading() {
    return new RowsOfIssues(settings.inForce(), issueFields(), parents());
  }

  private ParentsOfIssues parents() {
    return new ParentsOfIssues(issueFields(), issues);
  }

  public BacklogAnswers answers() {
    return new BacklogAnswers(
        backlog(),
        trends(),
        names(),
        reviews(),
        reading(),
        new StoryFields(fields, settings, mock(ClusterLockService.class)),
        checking,
        new StoryAnswers(BundleTexts.ENGLISH, access(), mock(People.class)),
        access(),
        BundleTexts.ENGLISH,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  public BacklogExport export(Texts texts) {
    return new BacklogExport(backlog(), trends(), names(), reviews(), access(), texts);
  }

  private ReadingBacklog backlog() {
    return new ReadingBacklog(
        rows, visible(), new SummarySearch(search, authentication), reviews());
  }

  private ReadingTrend trends() {
    return new ReadingTrend(
        starts,
        new StartsOfReader(starts, visible(), reviews()),
        new SprintNames(issues, reading()));
  }

  private BacklogNames names() {
    return new BacklogNames(issues, reading());
  }

  private IssueFields issueFields() {
    return new IssueFields(fields);
  }

  private static IssueType type(String id, String name) {
    IssueType type = mock();
    when(type.getId()).thenReturn(id);
    when(type.getName()).thenReturn(name);
    return type;
  }
}
