package org.poworkbench.jira.backlog;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.poworkbench.domain.backlog.BacklogHealth;
import org.poworkbench.domain.backlog.BacklogPage;
import org.poworkbench.domain.backlog.StoryRow;

/**
 * What a backlog holds for one reader.
 *
 * @param project the project
 * @param wish what was asked for
 * @param all the stories that the reader may see, whatever was asked for
 * @param health the health of those asked for, were no letter asked for
 * @param wanted those asked for
 * @param page the page of them
 * @param notCounted how many open issues of checked types the reader sees that have not been checked yet
 * @param someHidden whether there are stories that the reader may not see
 * @param wordsCutOff whether more issues have the words than were looked at
 */
public record BacklogReading(
    Project project,
    BacklogWish wish,
    List<StoryRow> all,
    BacklogHealth health,
    List<StoryRow> wanted,
    BacklogPage page,
    long notCounted,
    boolean someHidden,
    boolean wordsCutOff) {
  public BacklogReading {
    all = List.copyOf(all);
    wanted = List.copyOf(wanted);
  }

  /** How many findings are set aside on the stories asked for. */
  int setAside() {
    return wanted.stream().mapToInt(story -> story.setAsideChecks().size()).sum();
  }
}
