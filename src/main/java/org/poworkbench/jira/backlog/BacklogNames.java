package org.poworkbench.jira.backlog;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.jira.bridge.ChosenOption;
import org.poworkbench.jira.bridge.OpenSprint;
import org.poworkbench.jira.issue.RowsOfIssues;

/** Finds the names of the teams and sprints of stories, which rows do not hold: each from one of its issues. */
public final class BacklogNames {

  /** Names that are looked up; a project has few sprints at a time that are not closed. */
  private static final int MOST_NAMES = 200;

  private final IssueManager issues;
  private final RowsOfIssues reading;

  public BacklogNames(IssueManager issues, RowsOfIssues reading) {
    this.issues = issues;
    this.reading = reading;
  }

  /** The names of the sprints of these stories by id, the latest first. */
  public Map<Long, String> sprints(List<StoryRow> stories) {
    Map<Long, String> names = new LinkedHashMap<>();
    stories.stream()
        .flatMap(story -> story.sprint().stream().boxed())
        .distinct()
        .sorted((one, other) -> Long.compare(other, one))
        .limit(MOST_NAMES)
        .forEach(id -> names.put(id, sprint(id, stories)));
    return names;
  }

  /** The names of the teams of these stories by key. */
  public Map<String, String> teams(Project project, List<StoryRow> stories) {
    Map<String, String> names = new LinkedHashMap<>();
    stories.stream()
        .map(StoryRow::team)
        .distinct()
        .limit(MOST_NAMES)
        .forEach(team -> names.put(team.key(), team(team, project, stories)));
    return names;
  }

  private String sprint(long id, List<StoryRow> stories) {
    return stories.stream()
        .filter(story -> story.sprint().isPresent() && story.sprint().getAsLong() == id)
        .findFirst()
        .flatMap(this::issue)
        .flatMap(reading::sprint)
        .filter(sprint -> sprint.id() == id)
        .map(OpenSprint::name)
        .orElse(Long.toString(id));
  }

  private String team(Team team, Project project, List<StoryRow> stories) {
    if (!(team instanceof Team.OfOption option)) {
      return project.getName();
    }
    return stories.stream()
        .filter(story -> story.team().equals(team))
        .findFirst()
        .flatMap(this::issue)
        .flatMap(reading::team)
        .filter(chosen -> chosen.id() == option.optionId())
        .map(ChosenOption::name)
        .orElse(Long.toString(option.optionId()));
  }

  private Optional<Issue> issue(StoryRow story) {
    return Optional.ofNullable(issues.getIssueObject(Long.valueOf(story.issueId())));
  }
}
