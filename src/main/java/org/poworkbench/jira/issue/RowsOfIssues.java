package org.poworkbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Optional;
import java.util.OptionalLong;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.settings.SettingsInForce;
import org.poworkbench.domain.story.Finding;
import org.poworkbench.domain.story.StoryReview;
import org.poworkbench.domain.story.VoiceForm;
import org.poworkbench.domain.story.WishFingerprint;
import org.poworkbench.jira.bridge.ChosenOption;
import org.poworkbench.jira.bridge.OpenSprint;
import org.poworkbench.jira.issue.ReviewingStories.ReviewedStory;

/** Reads of an issue what is counted of it, and what its team and its sprint are called. */
public final class RowsOfIssues {

  private final SettingsInForce settings;
  private final IssueFields fields;
  private final ParentsOfIssues parents;

  public RowsOfIssues(SettingsInForce settings, IssueFields fields, ParentsOfIssues parents) {
    this.settings = settings;
    this.fields = fields;
    this.parents = parents;
  }

  /** The row of an issue that was reviewed; none when it is resolved, archived or no story. */
  public Optional<StoryRow> row(Issue issue, ReviewedStory reviewed) {
    return issue.getResolution() == null
            && !issue.isArchived()
            && reviewed.review().workType().isJudged()
        ? Optional.of(open(issue, reviewed))
        : Optional.empty();
  }

  /** The field whose options are teams in this project, if it has one. */
  public Optional<CustomField> teamField(long projectId) {
    return fields.team(settings.inProject(projectId));
  }

  /** The team that the issue names, where the project has a field for it. */
  public Optional<ChosenOption> team(Issue issue) {
    return teamField(issue.getProjectId())
        .map(issue::getCustomFieldValue)
        .flatMap(ChosenOption::of);
  }

  /** Whose story the issue is. */
  public Team teamOf(Issue issue) {
    return team(issue)
        .<Team>map(option -> new Team.OfOption(option.id()))
        .orElseGet(() -> new Team.OfProject(issue.getProjectId()));
  }

  /** The issue's sprint that is not closed. */
  public Optional<OpenSprint> sprint(Issue issue) {
    return fields.sprint().map(issue::getCustomFieldValue).flatMap(OpenSprint::of);
  }

  /** The name of a sprint that the issue is or was in, closed or not. */
  public Optional<String> sprintName(Issue issue, long sprintId) {
    return fields
        .sprint()
        .map(issue::getCustomFieldValue)
        .flatMap(value -> OpenSprint.nameOf(sprintId, value));
  }

  private StoryRow open(Issue issue, ReviewedStory reviewed) {
    StoryReview review = reviewed.review();
    return new StoryRow(
        issue.getId(),
        issue.getProjectId(),
        issue.getNumber(),
        issue.getIssueTypeId(),
        review.workType(),
        team(issue).map(option -> OptionalLong.of(option.id())).orElseGet(OptionalLong::empty),
        sprint(issue).map(sprint -> OptionalLong.of(sprint.id())).orElseGet(OptionalLong::empty),
        review.letters(),
        review.score(),
        review.findings().stream().map(Finding::check).toList(),
        review.setAside().stream().map(Finding::check).toList(),
        reviewed.story().points(),
        parents
            .of(issue)
            .map(parent -> OptionalLong.of(parent.getId()))
            .orElseGet(OptionalLong::empty),
        wish(issue, reviewed),
        VoiceForm.of(review.voice()));
  }

  // Sub-tasks of different stories are called alike as a matter of course.
  private static OptionalLong wish(Issue issue, ReviewedStory reviewed) {
    return issue.isSubTask()
        ? OptionalLong.empty()
        : WishFingerprint.of(reviewed.story(), reviewed.review().voice());
  }
}
