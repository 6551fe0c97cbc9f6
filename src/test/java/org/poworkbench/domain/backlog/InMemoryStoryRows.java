package org.poworkbench.domain.backlog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Keeps rows for one test. */
public final class InMemoryStoryRows implements StoryRows {

  private final TreeMap<Long, StoryRow> rows = new TreeMap<>();

  @Override
  public boolean keep(StoryRow row) {
    return !row.equals(rows.put(row.issueId(), row));
  }

  @Override
  public boolean remove(long issueId) {
    return rows.remove(issueId) != null;
  }

  @Override
  public Optional<StoryRow> of(long issueId) {
    return Optional.ofNullable(rows.get(issueId));
  }

  @Override
  public List<StoryRow> ofProject(long projectId) {
    return those(row -> row.projectId() == projectId);
  }

  @Override
  public List<StoryRow> ofWish(long projectId, long wish, int most) {
    return those(row -> row.projectId() == projectId && row.wish().equals(OptionalLong.of(wish)))
        .stream()
        .limit(most)
        .toList();
  }

  @Override
  public List<StoryRow> partsOf(long issueId, int most) {
    return those(row -> row.parent().equals(OptionalLong.of(issueId))).stream()
        .limit(most)
        .toList();
  }

  @Override
  public List<StoryRow> ofTeamOption(long optionId) {
    return those(row -> row.teamOption().equals(OptionalLong.of(optionId)));
  }

  @Override
  public List<StoryRow> oneOfEachTeamOption(int most) {
    TreeMap<Long, StoryRow> first = new TreeMap<>();
    rows.values().stream()
        .filter(row -> row.teamOption().isPresent())
        .forEach(row -> first.putIfAbsent(row.teamOption().getAsLong(), row));
    return first.values().stream().limit(most).toList();
  }

  @Override
  public List<StoryRow> oneOfEachSprint() {
    Comparator<StoryRow> order =
        Comparator.comparingLong((StoryRow row) -> row.sprint().getAsLong())
            .thenComparingLong(StoryRow::projectId);
    TreeSet<StoryRow> first = new TreeSet<>(order);
    rows.values().stream().filter(row -> row.sprint().isPresent()).forEach(first::add);
    return List.copyOf(first);
  }

  private List<StoryRow> those(Predicate<StoryRow> wanted) {
    return rows.values().stream().filter(wanted).toList();
  }
}
