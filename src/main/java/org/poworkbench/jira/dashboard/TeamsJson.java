package org.poworkbench.jira.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Teams to choose from.
 *
 * @param teams by name
 * @param more whether there are others that fit
 */
public record TeamsJson(
    @JsonProperty("teams") List<TeamChoice> teams, @JsonProperty("more") boolean more) {

  /** A team: what settings say, and what people read. */
  public record TeamChoice(@JsonProperty("key") String key, @JsonProperty("name") String name) {

    static TeamChoice of(ReaderTeam team) {
      return new TeamChoice(team.team().key(), team.name());
    }
  }

  /** These teams, up to so many. */
  public static TeamsJson of(List<ReaderTeam> teams, int most) {
    return new TeamsJson(
        teams.stream().limit(most).map(TeamChoice::of).toList(), teams.size() > most);
  }
}
