package org.poworkbench.jira.issue;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.resolution.Resolution;
import java.time.Clock;
import java.util.List;
import org.poworkbench.domain.aside.InMemoryDecisions;
import org.poworkbench.domain.backlog.InMemoryStoryRows;
import org.poworkbench.domain.backlog.RememberedHabits;
import org.poworkbench.domain.settings.InMemorySettings;

/** A site with one issue, by Jira's interfaces. */
public final class IssueFixture {

  public final CustomFieldManager fields = mock();
  public final IssueLinkManager links = mock();
  public final IssueManager issues = mock();
  public final InMemoryStoryRows rows = new InMemoryStoryRows();
  public final InMemorySettings settings = new InMemorySettings();
  public final InMemoryDecisions decisions = new InMemoryDecisions();
  public final MutableIssue issue = mock();

  public IssueFixture() {
    when(issue.getId()).thenReturn(10001L);
    when(issue.getKey()).thenReturn("CHK-41");
    when(issue.getProjectId()).thenReturn(10000L);
    when(issue.getNumber()).thenReturn(41L);
    when(issue.getIssueTypeId()).thenReturn("10001");
    when(links.isLinkingEnabled()).thenReturn(true);
    when(links.getInwardLinks(any())).thenReturn(List.of());
  }

  public IssueFixture ofType(String name) {
    IssueType type = mock();
    when(type.getName()).thenReturn(name);
    when(issue.getIssueType()).thenReturn(type);
    return this;
  }

  public IssueFixture saying(String summary, String description) {
    when(issue.getSummary()).thenReturn(summary);
    when(issue.getDescription()).thenReturn(description);
    return this;
  }

  public IssueFixture resolved() {
    Resolution resolution = mock();
    when(issue.getResolution()).thenReturn(resolution);
    return this;
  }

  public IssueFixture blockedByOpenIssue(String key) {
    IssueLink link = mock();
    IssueLinkType type = mock();
    Issue source = mock();
    when(type.getOutward()).thenReturn("blocks");
    when(link.getIssueLinkType()).thenReturn(type);
    when(link.getSourceObject()).thenReturn(source);
    when(source.getKey()).thenReturn(key);
    when(links.getInwardLinks(any())).thenReturn(List.of(link));
    return this;
  }

  public CustomField field(String id, String name, String type) {
    CustomField field = mock();
    CustomFieldType<?, ?> fieldType = mock();
    when(fieldType.getKey()).thenReturn(type);
    when(field.getId()).thenReturn(id);
    when(field.getName()).thenReturn(name);
    when(field.getCustomFieldType()).thenAnswer(call -> fieldType);
    return field;
  }

  public StoriesOfIssues stories() {
    return new StoriesOfIssues(new IssueFields(fields), parents(), links);
  }

  public RowsOfIssues rows() {
    return new RowsOfIssues(settings.inForce(), new IssueFields(fields), parents());
  }

  private ParentsOfIssues parents() {
    return new ParentsOfIssues(new IssueFields(fields), issues);
  }

  public ReviewingStories reviews() {
    return new ReviewingStories(settings.inForce(), stories(), surroundings(), decisions);
  }

  public SurroundingsOfIssues surroundings() {
    return new SurroundingsOfIssues(
        issues, parents(), rows(), rows, new RememberedHabits(rows, Clock.systemUTC()));
  }
}
