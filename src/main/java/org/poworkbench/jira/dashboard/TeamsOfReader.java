package org.poworkbench.jira.dashboard;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryRows;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.VisibleStories;
import org.poworkbench.jira.access.VisibleStories.Visible;
import org.poworkbench.jira.bridge.ChosenOption;
import org.poworkbench.jira.issue.ReviewingStories;
import org.poworkbench.jira.issue.RowsOfIssues;

/**
 * The teams that are there for the person at hand, with the stories that this person may see. A project is there for who
 * may see it; an option of the field that names teams for who may see one of its stories, and there its name is read.
 */
public final class TeamsOfReader {

  private static final int MOST_OPTIONS = 500;

  private final ProjectManager projects;
  private final IssueManager issues;
  private final Access access;
  private final VisibleStories visible;
  private final ReviewingStories reviews;
  private final RowsOfIssues reading;
  private final StoryRows rows;

  public TeamsOfReader(
      ProjectManager projects,
      IssueManager issues,
      Access access,
      VisibleStories visible,
      ReviewingStories reviews,
      RowsOfIssues reading,
      StoryRows rows) {
    this.projects = projects;
    this.issues = issues;
    this.access = access;
    this.visible = visible;
    this.reviews = reviews;
    this.reading = reading;
    this.rows = rows;
  }

  /**
   * Those of the teams asked for that are there.
   *
   * @param teams in the order in which they were asked for
   * @param someHidden whether there are stories of these teams that the person at hand may not see
   */
  public record Found(List<ReaderTeam> teams, boolean someHidden) {
    public Found {
      teams = List.copyOf(teams);
    }
  }

  /**
   * Those of these teams that are there.
   *
   * @throws VisibleStories.TooManyPartlyVisible when too many stories would have to be asked for one by one
   */
  public Found those(Collection<Team> wanted) {
    Map<Team, List<StoryRow>> asked = new LinkedHashMap<>();
    wanted.stream()
        .distinct()
        .filter(this::mayBeThere)
        .forEach(team -> asked.put(team, kept(team)));
    Visible seen = visible.among(asked.values().stream().flatMap(List::stream).toList());
    Map<Team, List<StoryRow>> stories = new LinkedHashMap<>();
    asked.keySet().forEach(team -> stories.put(team, new ArrayList<>()));
    seen.stories().forEach(story -> stories.get(story.team()).add(story));
    List<ReaderTeam> found =
        stories.entrySet().stream()
            .flatMap(entry -> named(entry.getKey(), entry.getValue()).stream())
            .toList();
    return new Found(
        found, found.size() == asked.size() ? seen.someHidden() : hasHidden(found, asked));
  }

  /** A team of which nothing may be seen must not show by what is said to be hidden. */
  private boolean hasHidden(List<ReaderTeam> found, Map<Team, List<StoryRow>> asked) {
    return visible
        .among(found.stream().flatMap(team -> asked.get(team.team()).stream()).toList())
        .someHidden();
  }

  /** Teams whose name has these words in it, by name, at most so many. */
  public List<ReaderTeam> named(String words, int most) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    Stream<ReaderTeam> ofProjects =
        projects.getProjectObjects().stream()
            .filter(project -> has(project.getName(), wanted) || has(project.getKey(), wanted))
            .filter(this::isThere)
            .map(project -> new ReaderTeam(teamOf(project), project.getName(), List.of()));
    Stream<ReaderTeam> ofOptions =
        rows.oneOfEachTeamOption(MOST_OPTIONS).stream()
            .flatMap(story -> option(story).stream())
            .filter(team -> has(team.name(), wanted))
            .filter(team -> isSeen(team.team()));
    return Stream.concat(ofProjects, ofOptions)
        .sorted(Comparator.comparing(ReaderTeam::name, String.CASE_INSENSITIVE_ORDER))
        .limit(most)
        .toList();
  }

  private List<StoryRow> kept(Team team) {
    List<StoryRow> stories =
        team instanceof Team.OfOption option
            ? rows.ofTeamOption(option.optionId())
            : rows.ofProject(((Team.OfProject) team).projectId());
    return stories.stream().filter(story -> story.team().equals(team)).toList();
  }

  private boolean mayBeThere(Team team) {
    return team instanceof Team.OfOption || project(team).filter(this::isThere).isPresent();
  }

  private boolean isThere(Project project) {
    return !project.isArchived() && access.maySee(project) && reviews.isOnIn(project);
  }

  private Optional<ReaderTeam> named(Team team, List<StoryRow> stories) {
    return name(team, stories).map(name -> new ReaderTeam(team, name, stories));
  }

  private Optional<String> name(Team team, List<StoryRow> stories) {
    return team instanceof Team.OfOption
        ? stories.stream()
            .flatMap(story -> option(story).stream())
            .map(ReaderTeam::name)
            .findFirst()
        : project(team).map(Project::getName);
  }

  /** The team that the issue of this story names now. */
  private Optional<ReaderTeam> option(StoryRow story) {
    Issue issue = issues.getIssueObject(Long.valueOf(story.issueId()));
    return Optional.ofNullable(issue)
        .flatMap(reading::team)
        .filter(chosen -> story.team().equals(new Team.OfOption(chosen.id())))
        .map(ChosenOption::name)
        .map(name -> new ReaderTeam(story.team(), name, List.of()));
  }

  private boolean isSeen(Team team) {
    List<StoryRow> stories = kept(team);
    return !visible
        .among(stories.subList(0, Math.min(stories.size(), VisibleStories.MOST_ASKED_FOR)))
        .stories()
        .isEmpty();
  }

  private Optional<Project> project(Team team) {
    return Optional.ofNullable(
        projects.getProjectObj(Long.valueOf(((Team.OfProject) team).projectId())));
  }

  private static Team teamOf(Project project) {
    return new Team.OfProject(project.getId());
  }

  private static boolean has(String name, String wanted) {
    return name.toLowerCase(Locale.ROOT).contains(wanted);
  }
}
