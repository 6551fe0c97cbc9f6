package org.poworkbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.poworkbench.domain.backlog.RememberedHabits;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.story.Neighbourhood;
import org.poworkbench.domain.story.Parent;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Surroundings;
import org.poworkbench.domain.story.WishFingerprint;

/** Looks up what other issues of the project tell of a story, once for each review. */
public final class SurroundingsOfIssues {

  private static final int MOST_TWINS = 10;

  private final IssueManager issues;
  private final ParentsOfIssues parents;
  private final RowsOfIssues reading;
  private final StoryRows rows;
  private final RememberedHabits habits;

  public SurroundingsOfIssues(
      IssueManager issues,
      ParentsOfIssues parents,
      RowsOfIssues reading,
      StoryRows rows,
      RememberedHabits habits) {
    this.issues = issues;
    this.parents = parents;
    this.reading = reading;
    this.rows = rows;
    this.habits = habits;
  }

  /** What is around an issue as it stands. Who reads of it is asked later: the verdict is the same for all. */
  public Neighbourhood of(Issue issue) {
    return story -> above(parents.of(issue), around(story, issue, any -> true));
  }

  /**
   * What is around a text that somebody writes for this issue. Here and in other drafts only issues
   * that the writer may see count: else guesses would tell what others say.
   */
  public Neighbourhood ofDraft(Issue issue, Predicate<Issue> maySee) {
    return story -> above(parent(story, maySee), around(story, issue, maySee));
  }

  /** What is around a text that is meant for this project. */
  public Neighbourhood ofDraft(Project project, Predicate<Issue> maySee) {
    long id = project.getId();
    return story ->
        above(
            parent(story, maySee),
            around(story, id, new Team.OfProject(id)).besideTwins(twins(story, id, 0, maySee)));
  }

  /** What is around a text of which no project is known. */
  public Neighbourhood ofDraft(Predicate<Issue> maySee) {
    return story -> above(parent(story, maySee), story.facts().surroundings());
  }

  private Surroundings around(ReadStory story, Issue issue, Predicate<Issue> maySee) {
    Long project = issue.getProjectId();
    if (project == null || !isOpen(issue)) {
      return story.facts().surroundings();
    }
    Surroundings found = around(story, project, reading.teamOf(issue));
    long self = Objects.requireNonNullElse(issue.getId(), 0L);
    return issue.isSubTask() ? found : found.besideTwins(twins(story, project, self, maySee));
  }

  private Surroundings around(ReadStory story, long project, Team team) {
    return story.facts().surroundings().where(habits.of(project).of(team));
  }

  private Optional<Issue> parent(ReadStory story, Predicate<Issue> maySee) {
    return story.facts().parentKey().<Issue>map(issues::getIssueObject).filter(maySee);
  }

  private static Surroundings above(Optional<Issue> parent, Surroundings found) {
    return parent.map(SurroundingsOfIssues::told).map(found::under).orElse(found);
  }

  private static Parent told(Issue parent) {
    return new Parent(
        parent.getKey(),
        Objects.requireNonNullElse(StoriesOfIssues.typeName(parent), ""),
        Objects.requireNonNullElse(parent.getSummary(), ""),
        Objects.requireNonNullElse(parent.getDescription(), ""));
  }

  private List<String> twins(ReadStory story, long project, long self, Predicate<Issue> maySee) {
    return WishFingerprint.of(story.facts(), story.voice()).stream()
        .mapToObj(wish -> rows.ofWish(project, wish, MOST_TWINS + 1))
        .flatMap(List::stream)
        .map(StoryRow::issueId)
        .filter(id -> id != self)
        .limit(MOST_TWINS)
        .map(issues::getIssueObject)
        .filter(SurroundingsOfIssues::isOpen)
        .filter(maySee)
        .map(Issue::getKey)
        .toList();
  }

  // A row may be older than its issue; what is done stands in no backlog any more.
  private static boolean isOpen(Issue issue) {
    return issue != null && issue.getResolution() == null && !issue.isArchived();
  }
}
