package org.poworkbench.jira.trend;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.trend.SprintStart;
import org.poworkbench.domain.trend.StoryThen;
import org.poworkbench.jira.issue.RowsOfIssues;

/** Finds the names of sprints that began, which are not kept: each from an issue that was in it. */
public final class SprintNames {

  /** Issues that are looked at; an issue that left its sprint before the end does not know it any more. */
  private static final int MOST_ASKED = 10;

  private final IssueManager issues;
  private final RowsOfIssues reading;

  public SprintNames(IssueManager issues, RowsOfIssues reading) {
    this.issues = issues;
    this.reading = reading;
  }

  /** The name of the sprint, if one of these stories, which the person at hand may see, still knows it. */
  public Optional<String> name(SprintStart start, List<StoryThen> seen) {
    return seen.stream()
        .filter(story -> story.sprint().isPresent())
        .filter(story -> story.sprint().getAsLong() == start.sprintId())
        .limit(MOST_ASKED)
        .flatMap(story -> name(story, start.sprintId()).stream())
        .findFirst();
  }

  private Optional<String> name(StoryThen story, long sprintId) {
    Issue issue = issues.getIssueObject(Long.valueOf(story.issueId()));
    return Optional.ofNullable(issue).flatMap(there -> reading.sprintName(there, sprintId));
  }
}
