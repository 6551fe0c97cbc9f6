package org.poworkbench.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.poworkbench.domain.aside.DecidedOfIssue;
import org.poworkbench.domain.aside.Decisions;
import org.poworkbench.domain.settings.CoachSettings;
import org.poworkbench.domain.settings.SettingsInForce;
import org.poworkbench.domain.story.Neighbourhood;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryReview;

/** Reviews stories by the settings of their project: issues of Jira, and texts that are no issue yet. */
public final class ReviewingStories {

  private final SettingsInForce settings;
  private final StoriesOfIssues stories;
  private final SurroundingsOfIssues surroundings;
  private final Decisions decisions;

  public ReviewingStories(
      SettingsInForce settings,
      StoriesOfIssues stories,
      SurroundingsOfIssues surroundings,
      Decisions decisions) {
    this.settings = settings;
    this.stories = stories;
    this.surroundings = surroundings;
    this.decisions = decisions;
  }

  /** Whether issues of this type are checked in its project. */
  public boolean checks(Issue issue) {
    return settingsOf(issue).checks(StoriesOfIssues.typeName(issue));
  }

  /** The review of the issue, if issues of its type are checked. */
  public Optional<ReviewedStory> reviewChecked(Issue issue) {
    CoachSettings current = settingsOf(issue);
    return current.checks(StoriesOfIssues.typeName(issue))
        ? Optional.of(review(issue, current))
        : Optional.empty();
  }

  /** The review of the issue, whatever its type. */
  public ReviewedStory review(Issue issue) {
    return review(issue, settingsOf(issue));
  }

  /** The review of the issue as somebody is changing it who may see these others. */
  public ReviewedStory review(Issue issue, UnaryOperator<Story> changes, Predicate<Issue> maySee) {
    CoachSettings current = settingsOf(issue);
    return review(
        changes.apply(stories.story(issue, current)),
        current,
        surroundings.ofDraft(issue, maySee),
        decided(issue));
  }

  /** The issues that this one blocks: whether they wait for another changes with it. */
  public List<Long> blockedBy(Issue issue) {
    return stories.blockedBy(issue);
  }

  /** Whether somebody has decided something of the issue since it was reviewed so. */
  public boolean isDecidedAnew(Issue issue, ReviewedStory reviewed) {
    return !decided(issue).equals(reviewed.decided());
  }

  /** The review of a story that is no issue yet and of which no project is known. */
  public ReviewedStory review(Story story, Predicate<Issue> maySee) {
    return review(story, settings.inSite(), surroundings.ofDraft(maySee), DecidedOfIssue.NOTHING);
  }

  /** The review of a story that is no issue yet but is meant for this project. */
  public ReviewedStory review(Story story, Project project, Predicate<Issue> maySee) {
    return review(
        story,
        settings.inProject(project.getId()),
        surroundings.ofDraft(project, maySee),
        DecidedOfIssue.NOTHING);
  }

  /** Whether the story coach is on in this project. */
  public boolean isOnIn(Project project) {
    return settings.inProject(project.getId()).on();
  }

  /** The issue types of this project that are checked; none where the coach is off. */
  public List<IssueType> checkedTypes(Project project) {
    CoachSettings current = settings.inProject(project.getId());
    return project.getIssueTypes().stream().filter(type -> current.checks(type.getName())).toList();
  }

  private CoachSettings settingsOf(Issue issue) {
    return issue.getProjectId() == null
        ? settings.inSite()
        : settings.inProject(issue.getProjectId());
  }

  /** The review of the issue as if these settings held. */
  public ReviewedStory review(Issue issue, CoachSettings current) {
    return review(stories.story(issue, current), current, surroundings.of(issue), decided(issue));
  }

  // An issue that is being created has no id yet, and nobody can have decided anything.
  private DecidedOfIssue decided(Issue issue) {
    return issue.getId() == null
        ? DecidedOfIssue.NOTHING
        : new DecidedOfIssue(decisions.of(issue.getId()));
  }

  private static ReviewedStory review(
      Story story, CoachSettings current, Neighbourhood others, DecidedOfIssue decided) {
    StoryReview found = new StoryChecks(current.policy()).review(story, others);
    return new ReviewedStory(story, decided.applyTo(found, story), current, decided);
  }

  /**
   * A story and what the checks say of it.
   *
   * @param story the story
   * @param review what the checks say, without what is set aside
   * @param settings by which they say it
   * @param decided what people decided of it
   */
  public record ReviewedStory(
      Story story, StoryReview review, CoachSettings settings, DecidedOfIssue decided) {}
}
