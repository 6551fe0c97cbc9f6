package org.poworkbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.poworkbench.domain.trend.SprintStart;
import org.poworkbench.domain.trend.SprintStarts;
import org.poworkbench.domain.trend.StoryThen;

/** Keeps stories as they were when sprints began in the database. */
public final class ActiveObjectsSprintStarts implements SprintStarts {

  private static final int BATCH = 1_000;
  private static final String BEGUN = "BEGUN";
  private static final String KEPT = "KEPT";
  private static final String NONE = "NONE";
  private static final String FORGOTTEN = "FORGOTTEN";

  private final ActiveObjects activeObjects;

  public ActiveObjectsSprintStarts(ActiveObjects activeObjects) {
    this.activeObjects = activeObjects;
  }

  // Another node may create the row at the same time: the unique name lets one of them win.
  @Override
  public boolean begin(SprintStart start) {
    String name = name(start.projectId(), start.sprintId());
    if (find(name).isPresent()) {
      return false;
    }
    try {
      activeObjects.create(
          SprintStartRow.class,
          new DBParam("NAME", name),
          new DBParam("PROJECT_ID", start.projectId()),
          new DBParam("SPRINT_ID", start.sprintId()),
          new DBParam("SEEN_AT", start.seen().toEpochMilli()),
          new DBParam("STATE", BEGUN));
      return true;
    } catch (RuntimeException refused) {
      if (find(name).isPresent()) {
        return false;
      }
      throw refused;
    }
  }

  @Override
  public boolean isComplete(long projectId, long sprintId) {
    return find(name(projectId, sprintId)).filter(row -> !isBegun(row)).isPresent();
  }

  // Stories left by a node that stopped half-way are older than those that come with the new time.
  @Override
  public void complete(SprintStart start, List<StoryThen> stories) {
    begun(start)
        .ifPresent(
            row -> {
              forgetStories(row);
              stories.forEach(story -> StoryThenColumns.create(activeObjects, row.getID(), story));
              end(row, start, KEPT);
            });
  }

  @Override
  public void completeWithout(SprintStart start) {
    begun(start).ifPresent(row -> end(row, start, NONE));
  }

  @Override
  public List<SprintStart> latest(long projectId, int most) {
    return kept(projectId).stream().limit(most).map(ActiveObjectsSprintStarts::start).toList();
  }

  @Override
  public List<Long> begunBy(SprintStart start) {
    return Arrays.stream(
            activeObjects.find(
                SprintStartRow.class,
                Query.select()
                    .where(
                        "PROJECT_ID = ? AND (SEEN_AT <= ? OR (STATE = ? AND SEEN_AT <= ?))",
                        start.projectId(),
                        start.seen().toEpochMilli(),
                        NONE,
                        start.seen().plus(TOGETHER).toEpochMilli())
                    .order("SEEN_AT ASC, ID ASC")))
        .map(SprintStartRow::getSprintId)
        .toList();
  }

  @Override
  public List<StoryThen> stories(SprintStart start) {
    Optional<SprintStartRow> row = find(name(start.projectId(), start.sprintId()));
    List<StoryThen> stories = new ArrayList<>();
    row.ifPresent(of -> read(of, stories));
    return stories;
  }

  @Override
  public void forgetAllBut(long projectId, int latest) {
    kept(projectId).stream()
        .skip(latest)
        .forEach(
            row -> {
              row.setState(FORGOTTEN);
              row.save();
              forgetStories(row);
            });
  }

  private void read(SprintStartRow start, List<StoryThen> stories) {
    long last = 0;
    int found;
    do {
      StoryAtStartRow[] rows = activeObjects.find(StoryAtStartRow.class, after(last, start));
      found = rows.length;
      Arrays.stream(rows)
          .map(row -> StoryThenColumns.story(row, start.getProjectId()))
          .forEach(stories::add);
      last = found == 0 ? last : rows[found - 1].getIssueId();
    } while (found == BATCH);
  }

  private static Query after(long last, SprintStartRow start) {
    return Query.select()
        .where("START_ID = ? AND ISSUE_ID > ?", start.getID(), last)
        .order("ISSUE_ID ASC")
        .limit(BATCH);
  }

  private void forgetStories(SprintStartRow start) {
    activeObjects.deleteWithSQL(StoryAtStartRow.class, "START_ID = ?", start.getID());
  }

  private Optional<SprintStartRow> begun(SprintStart start) {
    return find(name(start.projectId(), start.sprintId()))
        .filter(ActiveObjectsSprintStarts::isBegun);
  }

  private static void end(SprintStartRow row, SprintStart start, String state) {
    row.setSeenAt(start.seen().toEpochMilli());
    row.setState(state);
    row.save();
  }

  private List<SprintStartRow> kept(long projectId) {
    return List.of(
        activeObjects.find(
            SprintStartRow.class,
            Query.select()
                .where("PROJECT_ID = ? AND STATE = ?", projectId, KEPT)
                .order("SEEN_AT DESC, ID DESC")));
  }

  private Optional<SprintStartRow> find(String name) {
    return Arrays.stream(
            activeObjects.find(SprintStartRow.class, Query.select().where("NAME = ?", name)))
        .findFirst();
  }

  private static boolean isBegun(SprintStartRow row) {
    return BEGUN.equals(row.getState());
  }

  private static SprintStart start(SprintStartRow row) {
    return new SprintStart(
        row.getProjectId(), row.getSprintId(), Instant.ofEpochMilli(row.getSeenAt()));
  }

  private static String name(long projectId, long sprintId) {
    return projectId + "-" + sprintId;
  }
}
