package org.poworkbench.jira.dashboard;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.poworkbench.domain.backlog.BacklogHealth;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.StoryScope;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.backlog.TeamQuality;
import org.poworkbench.domain.trend.Comparison;
import org.poworkbench.domain.trend.SprintStart;
import org.poworkbench.domain.trend.SprintStarts;
import org.poworkbench.domain.trend.StoryThen;
import org.poworkbench.jira.access.VisibleStories.TooManyPartlyVisible;
import org.poworkbench.jira.trend.SprintNames;
import org.poworkbench.jira.trend.StartsOfReader;

/** How the stories of teams did when a sprint began, of what the person at hand may see now. */
public final class ComparedTeams {

  private final SprintStarts starts;
  private final StartsOfReader reader;
  private final SprintNames names;
  private final ProjectManager projects;

  public ComparedTeams(
      SprintStarts starts, StartsOfReader reader, SprintNames names, ProjectManager projects) {
    this.starts = starts;
    this.reader = reader;
    this.names = names;
    this.projects = projects;
  }

  /**
   * Teams as they did then.
   *
   * @param teams those of which something is known
   * @param sprint the name of the sprint, when one name does for all
   * @param someHidden whether there are stories that the person at hand may not see
   * @param tooMany whether nothing is told as too many stories would have to be asked for
   */
  record Then(
      Map<Team, TeamQuality> teams, Optional<String> sprint, boolean someHidden, boolean tooMany) {

    static final Then NOTHING = new Then(Map.of(), Optional.empty(), false, false);

    Then {
      teams = Map.copyOf(teams);
    }
  }

  Then of(List<ReaderTeam> teams, StoryScope scope, Comparison comparison, Instant now) {
    Map<Project, List<SprintStart>> references = new LinkedHashMap<>();
    projects(teams)
        .forEach(
            project ->
                comparison
                    .among(starts.latest(project.getId(), SprintStarts.KEPT), now)
                    .ifPresent(start -> references.put(project, List.of(start))));
    if (references.isEmpty()) {
      return Then.NOTHING;
    }
    Set<Team> wanted = teams.stream().map(ReaderTeam::team).collect(Collectors.toSet());
    Set<Long> known =
        teams.stream()
            .flatMap(team -> team.stories().stream())
            .map(StoryRow::issueId)
            .collect(Collectors.toSet());
    try {
      return then(reader.of(references, story -> wanted.contains(story.team()), known), scope);
    } catch (TooManyPartlyVisible tooMany) {
      return new Then(Map.of(), Optional.empty(), false, true);
    }
  }

  private Then then(StartsOfReader.Seen seen, StoryScope scope) {
    Map<Team, List<StoryThen>> byTeam = new HashMap<>();
    Set<Optional<String>> sprints = new HashSet<>();
    seen.stories()
        .forEach(
            (start, stories) -> {
              Set<Long> running = Set.copyOf(starts.begunBy(start));
              stories.stream()
                  .collect(Collectors.groupingBy(StoryThen::team))
                  .forEach(
                      (team, own) ->
                          byTeam
                              .computeIfAbsent(team, unseen -> new ArrayList<>())
                              .addAll(scope.of(own, running)));
              sprints.add(names.name(start, stories));
            });
    Map<Team, TeamQuality> teams = new HashMap<>();
    byTeam.forEach(
        (team, stories) -> teams.put(team, new TeamQuality(team, BacklogHealth.of(stories))));
    Optional<String> sprint = sprints.size() == 1 ? sprints.iterator().next() : Optional.empty();
    return new Then(teams, sprint, seen.someHidden(), false);
  }

  private List<Project> projects(List<ReaderTeam> teams) {
    return teams.stream()
        .flatMap(ComparedTeams::projectIds)
        .distinct()
        .sorted()
        .map(projects::getProjectObj)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Stream<Long> projectIds(ReaderTeam team) {
    return team.team() instanceof Team.OfProject project
        ? Stream.of(project.projectId())
        : team.stories().stream().map(StoryRow::projectId);
  }
}
