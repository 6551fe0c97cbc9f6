package org.poworkbench.jira.dashboard;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.jira.bridge.OpenSprint;
import org.poworkbench.jira.issue.RowsOfIssues;

/** Which of the sprints of some stories run now, which rows do not hold: each is asked of one of its issues. */
public final class RunningSprints {

  private final IssueManager issues;
  private final RowsOfIssues reading;

  public RunningSprints(IssueManager issues, RowsOfIssues reading) {
    this.issues = issues;
    this.reading = reading;
  }

  /** The ids of those that run. */
  public Set<Long> of(List<StoryRow> stories) {
    Map<Long, StoryRow> oneOfEach = new LinkedHashMap<>();
    stories.stream()
        .filter(story -> story.sprint().isPresent())
        .forEach(story -> oneOfEach.putIfAbsent(story.sprint().getAsLong(), story));
    Set<Long> running = new HashSet<>();
    oneOfEach.forEach(
        (sprint, story) -> {
          if (sprint(story).filter(now -> now.id() == sprint && now.active()).isPresent()) {
            running.add(sprint);
          }
        });
    return running;
  }

  private Optional<OpenSprint> sprint(StoryRow story) {
    Issue issue = issues.getIssueObject(Long.valueOf(story.issueId()));
    return Optional.ofNullable(issue).flatMap(reading::sprint);
  }
}
