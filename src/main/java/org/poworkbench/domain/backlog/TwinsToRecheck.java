package org.poworkbench.domain.backlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.poworkbench.domain.story.check.IsUnique;

/**
 * Which stories are to be checked again when one begins or ends to ask for something. Of many that
 * ask for the same each has twins before and after: only where one is left alone, or is no longer
 * alone, what was said of it changes. The issue itself is one of them where another one came in
 * between its check and its row.
 */
public final class TwinsToRecheck {

  private static final int SELF_AND_TWO = 3;

  private final StoryRows rows;

  public TwinsToRecheck(StoryRows rows) {
    this.rows = rows;
  }

  /** Ids of those stories, once the row of this issue was replaced. */
  public List<Long> after(long issueId, Optional<StoryRow> before, Optional<StoryRow> now) {
    if (before.map(TwinsToRecheck::asked).equals(now.map(TwinsToRecheck::asked))) {
      return List.of();
    }
    List<Long> changed = new ArrayList<>();
    before.flatMap(row -> onlyOther(issueId, row)).ifPresent(changed::add);
    now.flatMap(row -> onlyOther(issueId, row)).ifPresent(changed::add);
    now.filter(row -> !others(issueId, row).isEmpty())
        .filter(row -> !row.missedChecks().contains(IsUnique.class.getSimpleName()))
        .ifPresent(row -> changed.add(issueId));
    return changed;
  }

  private Optional<Long> onlyOther(long issueId, StoryRow row) {
    List<Long> others = others(issueId, row);
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private List<Long> others(long issueId, StoryRow row) {
    return row.wish().stream()
        .mapToObj(wish -> rows.ofWish(row.projectId(), wish, SELF_AND_TWO))
        .flatMap(List::stream)
        .map(StoryRow::issueId)
        .filter(other -> other != issueId)
        .toList();
  }

  private static Asked asked(StoryRow row) {
    return new Asked(row.projectId(), row.wish());
  }

  private record Asked(long projectId, OptionalLong wish) {}
}
