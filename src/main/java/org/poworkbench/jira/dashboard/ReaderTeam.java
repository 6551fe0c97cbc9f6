package org.poworkbench.jira.dashboard;

import java.util.List;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.backlog.Team;

/**
 * A team as one reader sees it.
 *
 * @param team the team
 * @param name what people call it
 * @param stories its open stories that the reader may see
 */
public record ReaderTeam(Team team, String name, List<StoryRow> stories) {
  public ReaderTeam {
    stories = List.copyOf(stories);
  }
}
