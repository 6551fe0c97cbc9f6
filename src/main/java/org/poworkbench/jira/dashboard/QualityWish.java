package org.poworkbench.jira.dashboard;

import java.util.List;
import org.poworkbench.domain.backlog.StoryScope;
import org.poworkbench.domain.backlog.Team;
import org.poworkbench.domain.trend.Comparison;

/**
 * What is to be compared.
 *
 * @param teams whose stories
 * @param scope which of them
 * @param rows how many teams are shown
 * @param comparison with which moment the stories of now are compared
 */
public record QualityWish(List<Team> teams, StoryScope scope, int rows, Comparison comparison) {

  /** The most teams that are compared. */
  public static final int MOST_TEAMS = 20;

  /** How many teams can be shown. */
  public static final List<Integer> ROWS = List.of(5, 10, 20);

  public QualityWish {
    teams = List.copyOf(teams);
  }
}
