package org.poworkbench.domain.backlog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stories of several teams side by side.
 *
 * @param teams the worst first
 */
public record StoryQuality(List<TeamQuality> teams) {

  public StoryQuality {
    teams = List.copyOf(teams);
  }

  /** The quality of these stories by team; of equals the team that comes first here comes first. */
  public static StoryQuality of(Map<Team, List<StoryRow>> stories) {
    return new StoryQuality(
        stories.entrySet().stream()
            .map(entry -> new TeamQuality(entry.getKey(), BacklogHealth.of(entry.getValue())))
            .sorted(TeamQuality.WORST_FIRST)
            .toList());
  }

  /** The team to begin with: the first that misses a letter. */
  public Optional<TeamQuality> worst() {
    return teams.stream().filter(team -> team.weakest().isPresent()).findFirst();
  }

  /** Whether any team has enough stories to be compared. */
  public boolean isComparable() {
    return teams.stream().anyMatch(TeamQuality::isComparable);
  }

  /** How many stories there are in all. */
  public int stories() {
    return teams.stream().mapToInt(team -> team.health().stories()).sum();
  }
}
