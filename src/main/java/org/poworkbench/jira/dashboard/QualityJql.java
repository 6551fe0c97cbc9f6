package org.poworkbench.jira.dashboard;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryScope;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.jira.field.StoryFields;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.RowsOfIssues;

/** Says in JQL which issues stand behind a figure, so that each number leads to them. */
public final class QualityJql {

  private static final String NOTHING = "issuetype is EMPTY";

  private final ProjectManager projects;
  private final ReviewingStories reviews;
  private final RowsOfIssues reading;
  private final StoryFields fields;

  public QualityJql(
      ProjectManager projects, ReviewingStories reviews, RowsOfIssues reading, StoryFields fields) {
    this.projects = projects;
    this.reviews = reviews;
    this.reading = reading;
    this.fields = fields;
  }

  /** The stories of the team that were looked at. */
  String stories(Team team, List<StoryRow> stories, StoryScope scope) {
    String all =
        projects(team, stories)
            .map(project -> "(" + stories(team, project) + ")")
            .collect(Collectors.joining(" OR "));
    String open =
        (all.isEmpty() ? NOTHING : all.contains(") OR (") ? "(" + all + ")" : all)
            + " AND resolution is EMPTY";
    return scope == StoryScope.OPEN ? open : open + " AND " + sprints(stories);
  }

  /** Those among them that miss the letter; empty when the field 'Story gaps' is not there. */
  Optional<String> missing(Letter letter, String stories) {
    return fields
        .present()
        .gaps()
        .map(gaps -> stories + " AND " + name(gaps) + " = " + letter.word());
  }

  /** Those among them that meet every letter judged; empty when the fields are not there. */
  Optional<String> meetingAll(String stories) {
    StoryFields.Present present = fields.present();
    return present
        .gaps()
        .flatMap(
            gaps ->
                present
                    .score()
                    .map(
                        score ->
                            stories
                                + " AND "
                                + name(gaps)
                                + " is EMPTY AND "
                                + name(score)
                                + " is not EMPTY"));
  }

  private Stream<Project> projects(Team team, List<StoryRow> stories) {
    Stream<Long> ids =
        team instanceof Team.OfProject project
            ? Stream.of(project.projectId())
            : stories.stream().map(StoryRow::projectId).distinct().sorted();
    return ids.map(projects::getProjectObj).filter(Objects::nonNull);
  }

  private String stories(Team team, Project project) {
    String types =
        reviews.checkedTypes(project).stream()
            .map(IssueType::getId)
            .collect(Collectors.joining(", "));
    return "project = "
        + quoted(project.getKey())
        + " AND "
        + (types.isEmpty() ? NOTHING : "issuetype in (" + types + ")")
        + reading
            .teamField(project.getId())
            .map(field -> " AND " + name(field) + ofTeam(team))
            .orElse("");
  }

  private static String ofTeam(Team team) {
    return team instanceof Team.OfOption option ? " = " + option.optionId() : " is EMPTY";
  }

  private static String sprints(List<StoryRow> stories) {
    String ids =
        stories.stream()
            .flatMap(story -> story.sprint().stream().boxed())
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return ids.isEmpty() ? NOTHING : "sprint in (" + ids + ")";
  }

  private static String name(CustomField field) {
    return "cf[" + field.getIdAsLong() + "]";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
