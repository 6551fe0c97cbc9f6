package org.poworkbench.domain.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps sprints that began for one test. */
public final class InMemorySprintStarts implements SprintStarts {

  private record Sprint(long project, long sprint) {}

  private record Kept(SprintStart start, List<StoryThen> stories) {
    static final List<StoryThen> NOT_YET = null;
    static final List<StoryThen> NONE = List.of();
  }

  private final Map<Sprint, Kept> kept = new LinkedHashMap<>();
  private final List<Sprint> withStories = new ArrayList<>();

  @Override
  public boolean begin(SprintStart start) {
    return kept.putIfAbsent(sprint(start), new Kept(start, Kept.NOT_YET)) == null;
  }

  @Override
  public boolean isComplete(long projectId, long sprintId) {
    Kept there = kept.get(new Sprint(projectId, sprintId));
    return there != null && there.stories() != Kept.NOT_YET;
  }

  @Override
  public void complete(SprintStart start, List<StoryThen> stories) {
    if (isBegun(start)) {
      kept.put(
          sprint(start),
          new Kept(
              start,
              stories.stream().sorted(Comparator.comparingLong(StoryThen::issueId)).toList()));
      withStories.add(sprint(start));
    }
  }

  @Override
  public void completeWithout(SprintStart start) {
    if (isBegun(start)) {
      kept.put(sprint(start), new Kept(start, Kept.NONE));
    }
  }

  @Override
  public List<SprintStart> latest(long projectId, int most) {
    return ofProject(projectId).limit(most).toList();
  }

  @Override
  public List<Long> begunBy(SprintStart start) {
    return kept.values().stream()
        .filter(other -> other.start().projectId() == start.projectId())
        .filter(
            other ->
                !other.start().seen().isAfter(start.seen())
                    || (!withStories.contains(sprint(other.start()))
                        && !other.start().seen().isAfter(start.seen().plus(TOGETHER))))
        .map(other -> other.start().sprintId())
        .toList();
  }

  @Override
  public List<StoryThen> stories(SprintStart start) {
    return kept.get(sprint(start)).stories();
  }

  @Override
  public void forgetAllBut(long projectId, int latest) {
    ofProject(projectId)
        .skip(latest)
        .toList()
        .forEach(
            start -> {
              withStories.remove(sprint(start));
              kept.put(sprint(start), new Kept(start, Kept.NONE));
            });
  }

  private Stream<SprintStart> ofProject(long projectId) {
    return withStories.stream()
        .filter(sprint -> sprint.project() == projectId)
        .map(kept::get)
        .map(Kept::start)
        .sorted(Comparator.comparing(SprintStart::seen).reversed());
  }

  private boolean isBegun(SprintStart start) {
    return kept.containsKey(sprint(start)) && !isComplete(start.projectId(), start.sprintId());
  }

  private static Sprint sprint(SprintStart start) {
    return new Sprint(start.projectId(), start.sprintId());
  }
}
