package org.poworkbench.sandbox.data;

import static org.poworkbench.sandbox.data.StorageConversions.column;
import static org.poworkbench.sandbox.data.StorageConversions.instant;
import static org.poworkbench.sandbox.data.StorageConversions.number;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The sprints of all boards. */
public final class Sprints {
  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final Snapshot<Map<Long, Sprint>> all;

  Sprints(Revision revision, Ids ids) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.all = new Snapshot<>(revision, this::read);
  }

  public Collection<Sprint> all() {
    return all.get().values();
  }

  public Optional<Sprint> byId(long id) {
    return Optional.ofNullable(all.get().get(id));
  }

  /** Adds the sprint, or stores it in place of the one with its id; id 0 asks for a new id. */
  public Sprint put(Sprint sprint) {
    long id = ids.nextUnless("sprint", sprint.id());
    int updated =
        jdbc.update(
            "update sprint set board_id = ?, name = ?, goal = ?, state = ?, start_at = ?, end_at = ?,"
                + " complete_at = ? where id = ?",
            parameters(sprint, id));
    if (updated == 0) {
      jdbc.update(
          "insert into sprint (board_id, name, goal, state, start_at, end_at, complete_at, id)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?)",
          parameters(sprint, id));
    }
    revision.changed();
    return byId(id).orElseThrow();
  }

  /** Removes the sprint; issues must not be in it any more. */
  public void remove(long id) {
    jdbc.update("delete from sprint where id = ?", id);
    revision.changed();
  }

  private static Object[] parameters(Sprint sprint, long id) {
    return new Object[] {
      sprint.boardId(),
      sprint.name(),
      sprint.goal(),
      sprint.state().key(),
      column(sprint.start()),
      column(sprint.end()),
      column(sprint.complete()),
      id
    };
  }

  private Map<Long, Sprint> read() {
    Map<Long, Sprint> sprints = new LinkedHashMap<>();
    jdbc.query(
        "select * from sprint order by id",
        row -> {
          sprints.put(
              row.getLong("id"),
              new Sprint(
                  row.getLong("id"),
                  number(row, "board_id"),
                  row.getString("name"),
                  row.getString("goal"),
                  SprintState.ofKey(row.getString("state")),
                  instant(row, "start_at"),
                  instant(row, "end_at"),
                  instant(row, "complete_at")));
        });
    return sprints;
  }
}
