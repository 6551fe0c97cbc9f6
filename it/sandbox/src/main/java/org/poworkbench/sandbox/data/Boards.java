package org.poworkbench.sandbox.data;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The boards: one for each project, made when it is first asked for. */
public final class Boards {
  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final Snapshot<Map<Long, Board>> all;

  Boards(Revision revision, Ids ids) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.all = new Snapshot<>(revision, this::read);
  }

  public Optional<Board> byId(long id) {
    return Optional.ofNullable(all.get().get(id));
  }

  public Board ofProject(ProjectRecord project) {
    return find(project.id()).orElseGet(() -> add(project));
  }

  private Optional<Board> find(long projectId) {
    Collection<Board> boards = all.get().values();
    return boards.stream().filter(board -> board.projectId() == projectId).findFirst();
  }

  /** Another sandbox may add it at the same time; then that one stays. */
  private Board add(ProjectRecord project) {
    jdbc.update(
        "insert into board (id, name, project_id) select cast(? as bigint), cast(? as varchar(255)),"
            + " cast(? as bigint) where not exists (select 1 from board where project_id = ?)",
        ids.next("board"),
        project.key() + " board",
        project.id(),
        project.id());
    revision.changed();
    return find(project.id()).orElseThrow();
  }

  private Map<Long, Board> read() {
    Map<Long, Board> boards = new LinkedHashMap<>();
    jdbc.query(
        "select id, name, project_id from board order by id",
        row -> {
          boards.put(row.getLong(1), new Board(row.getLong(1), row.getString(2), row.getLong(3)));
        });
    return boards;
  }
}
