package org.poworkbench.jira.backlog;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.backlog.BacklogFilter;
import org.poworkbench.domain.backlog.StoryRow;
import org.poworkbench.domain.trend.SprintStart;
import org.poworkbench.domain.trend.SprintStarts;
import org.poworkbench.domain.trend.Trend;
import org.poworkbench.domain.trend.TrendPoint;
import org.poworkbench.jira.access.VisibleStories.TooManyPartlyVisible;
import org.poworkbench.jira.trend.SprintNames;
import org.poworkbench.jira.trend.StartsOfReader;

/** Reads how the stories of a backlog did from sprint to sprint, as the person at hand may see them. */
public final class ReadingTrend {

  private final SprintStarts starts;
  private final StartsOfReader reader;
  private final SprintNames names;

  public ReadingTrend(SprintStarts starts, StartsOfReader reader, SprintNames names) {
    this.starts = starts;
    this.reader = reader;
    this.names = names;
  }

  /**
   * How stories did from sprint to sprint.
   *
   * @param state whether there is a trend to tell
   * @param trend the starts of the latest sprints
   * @param names of the sprints by id, as far as they are known
   * @param someHidden whether it leaves out stories that the person at hand may not see
   */
  public record ReaderTrend(State state, Trend trend, Map<Long, String> names, boolean someHidden) {
    public ReaderTrend {
      names = Map.copyOf(names);
    }

    static ReaderTrend none(State state) {
      return new ReaderTrend(state, Trend.NONE, Map.of(), false);
    }
  }

  /** Whether there is a trend to tell, and why not. */
  public enum State {
    READY,
    /** Fewer than two sprints have begun since the app looks. */
    NOT_BEGUN,
    /** Something is asked for that is not kept of stories. */
    FILTERED,
    /** Too many stories would have to be asked for one by one. */
    TOO_MANY
  }

  /** Reads it for the stories that fit the filter but for its letter; these are the stories seen now. */
  ReaderTrend read(
      Project project, BacklogFilter filter, Optional<String> words, List<StoryRow> seenNow) {
    if (!filter.asksForKindOnly() || words.isPresent()) {
      return ReaderTrend.none(State.FILTERED);
    }
    List<SprintStart> latest = new ArrayList<>(starts.latest(project.getId(), Trend.SHOWN));
    Collections.reverse(latest);
    if (latest.size() < 2) {
      return ReaderTrend.none(State.NOT_BEGUN);
    }
    Set<Long> known = seenNow.stream().map(StoryRow::issueId).collect(Collectors.toSet());
    try {
      return ready(reader.of(Map.of(project, latest), filter::wantsKind, known));
    } catch (TooManyPartlyVisible tooMany) {
      return ReaderTrend.none(State.TOO_MANY);
    }
  }

  private ReaderTrend ready(StartsOfReader.Seen seen) {
    Map<Long, String> known = new HashMap<>();
    seen.stories()
        .forEach(
            (start, stories) ->
                names.name(start, stories).ifPresent(name -> known.put(start.sprintId(), name)));
    List<TrendPoint> points =
        seen.stories().entrySet().stream()
            .map(entry -> TrendPoint.of(entry.getKey(), entry.getValue()))
            .toList();
    return new ReaderTrend(State.READY, new Trend(points), known, seen.someHidden());
  }
}
