package org.poworkbench.sandbox.data;

import static org.poworkbench.sandbox.data.StorageConversions.column;
import static org.poworkbench.sandbox.data.StorageConversions.instant;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who changed what about an issue, and when. Only added to. */
public final class History {
  private static final String SELECT =
      "select g.id, g.issue_id, g.author, g.created, i.field_type, i.field, i.old_value, i.old_string,"
          + " i.new_value, i.new_string from change_group g join change_item i on i.group_id = g.id ";

  private final JdbcTemplate jdbc;
  private final Ids ids;

  History(Database database, Ids ids) {
    this.jdbc = database.jdbc();
    this.ids = ids;
  }

  /** The changes of an issue, oldest first. */
  public List<ChangeGroup> of(long issueId) {
    return read("where g.issue_id = ? order by g.created, g.id, i.id", issueId);
  }

  public Optional<ChangeGroup> byId(long id) {
    return read("where g.id = ? order by i.id", id).stream().findFirst();
  }

  /** Adds many changes in one batch, for an import. */
  public void addAll(Collection<ChangeGroup> groups) {
    List<Object[]> groupRows = new ArrayList<>();
    List<Object[]> itemRows = new ArrayList<>();
    for (ChangeGroup group : groups) {
      long id = ids.nextUnless("change_group", group.id());
      groupRows.add(new Object[] {id, group.issueId(), group.author(), column(group.created())});
      group.items().forEach(item -> itemRows.add(row(id, item)));
    }
    jdbc.batchUpdate(
        "insert into change_group (id, issue_id, author, created) values (?, ?, ?, ?)", groupRows);
    jdbc.batchUpdate(
        "insert into change_item (id, group_id, field_type, field, old_value, old_string, new_value,"
            + " new_string) values (?, ?, ?, ?, ?, ?, ?, ?)",
        itemRows);
  }

  ChangeGroup add(long issueId, String author, Instant created, List<ChangeItem> items) {
    ChangeGroup group = new ChangeGroup(ids.next("change_group"), issueId, author, created, items);
    addAll(List.of(group));
    return group;
  }

  private Object[] row(long groupId, ChangeItem item) {
    return new Object[] {
      ids.next("change_item"),
      groupId,
      item.fieldType(),
      item.field(),
      item.from(),
      item.fromText(),
      item.to(),
      item.toText()
    };
  }

  private List<ChangeGroup> read(String where, long parameter) {
    Map<Long, ChangeGroup> groups = new LinkedHashMap<>();
    jdbc.query(
        SELECT + where,
        row -> {
          long id = row.getLong(1);
          ChangeGroup group = groups.get(id);
          if (group == null) {
            group =
                new ChangeGroup(
                    id,
                    row.getLong(2),
                    row.getString(3),
                    instant(row, "created"),
                    new ArrayList<>());
            groups.put(id, group);
          }
          group
              .items()
              .add(
                  new ChangeItem(
                      row.getString(5),
                      row.getString(6),
                      row.getString(7),
                      row.getString(8),
                      row.getString(9),
                      row.getString(10)));
        },
        parameter);
    return List.copyOf(groups.values());
  }
}
