package org.poworkbench.jira.jql;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.poworkbench.domain.backlog.BacklogFilter;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.StoryChecks;
import org.poworkbench.domain.story.StoryPolicy;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.access.VisibleStories.TooManyPartlyVisible;

/** Finds the open stories of a project that miss a letter or a check, for somebody who searches. */
public final class StoriesMissing {

  /** So many stories make a search that Jira answers; more are refused. */
  public static final int MOST_FOUND = 1_000;

  private final StoryRows rows;
  private final VisibleStories visible;
  private final ProjectManager projects;
  private final Access access;

  public StoriesMissing(
      StoryRows rows, VisibleStories visible, ProjectManager projects, Access access) {
    this.rows = rows;
    this.visible = visible;
    this.projects = projects;
    this.access = access;
  }

  /** The stories; where security is overridden, also those that this person may not see. */
  Answer find(
      String what, String projectKey, ApplicationUser searcher, boolean securityOverridden) {
    Optional<BacklogFilter> filter = filter(what);
    Optional<Project> project =
        Optional.ofNullable(projects.getProjectByCurrentKey(projectKey.toUpperCase(Locale.ROOT)))
            .filter(found -> securityOverridden || access.maySee(found, searcher));
    if (filter.isEmpty()) {
      return new Answer.Refused("po.jql.unknown", List.of(what));
    }
    if (project.isEmpty()) {
      return new Answer.Refused("po.jql.noProject", List.of(projectKey));
    }
    return find(filter.get(), project.get(), searcher, securityOverridden);
  }

  private Answer find(
      BacklogFilter filter, Project project, ApplicationUser searcher, boolean overridden) {
    List<StoryRow> missing =
        rows.ofProject(project.getId()).stream().filter(filter::wants).toList();
    try {
      List<StoryRow> found =
          overridden ? visible.counted(missing) : visible.among(missing, searcher).stories();
      return found.size() > MOST_FOUND
          ? new Answer.Refused("po.jql.tooMany", List.of(found.size(), MOST_FOUND))
          : new Answer.Found(found);
    } catch (TooManyPartlyVisible tooMany) {
      return new Answer.Refused(
          "po.jql.tooManyPartlyVisible", List.of(tooMany.found(), VisibleStories.MOST_ASKED_FOR));
    }
  }

  private static Optional<BacklogFilter> filter(String what) {
    return letter(what)
        .map(BacklogFilter.NONE::withLetter)
        .or(() -> check(what).map(BacklogFilter.NONE::withCheck));
  }

  private static Optional<Letter> letter(String word) {
    return Stream.of(Letter.values())
        .filter(
            letter ->
                letter.word().equalsIgnoreCase(word) || letter.symbol().equalsIgnoreCase(word))
        .findFirst();
  }

  private static Optional<String> check(String name) {
    return new StoryChecks(StoryPolicy.DEFAULT)
        .all().stream().map(StoryCheck::name).filter(name::equalsIgnoreCase).findFirst();
  }

  /** What came of it. */
  sealed interface Answer {

    /**
     * The stories.
     *
     * @param stories those that miss it
     */
    record Found(List<StoryRow> stories) implements Answer {}

    /**
     * It is not answered.
     *
     * @param reasonKey key of the text that says why
     * @param arguments its arguments
     */
    record Refused(String reasonKey, List<Object> arguments) implements Answer {}
  }
}
