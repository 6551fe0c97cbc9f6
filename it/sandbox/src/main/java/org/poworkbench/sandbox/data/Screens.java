package org.poworkbench.sandbox.data;

import static org.poworkbench.sandbox.data.StorageConversions.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Screens, and which one an operation shows for a project and type of issue. */
public final class Screens {
  /** What a screen is shown for; a transition names its screen itself. */
  public enum Operation {
    CREATE,
    EDIT,
    VIEW
  }

  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final Snapshot<All> all;

  Screens(Revision revision, Ids ids) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.all = new Snapshot<>(revision, this::read);
  }

  public Collection<ScreenRecord> all() {
    return all.get().screens.values();
  }

  public Optional<ScreenRecord> byId(long id) {
    return Optional.ofNullable(all.get().screens.get(id));
  }

  public Optional<ScreenRecord> byName(String name) {
    return all().stream().filter(screen -> screen.name().equals(name)).findFirst();
  }

  public ScreenRecord add(String name, List<ScreenField> fields) {
    long id = ids.next("screen");
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update("insert into screen (id, name) values (?, ?)", id, name);
              setFields(id, fields);
            });
    return byId(id).orElseThrow();
  }

  public void setFields(long screenId, List<ScreenField> fields) {
    jdbc.update("delete from screen_field where screen_id = ?", screenId);
    List<Object[]> rows = new ArrayList<>();
    for (ScreenField field : fields) {
      rows.add(new Object[] {screenId, rows.size(), field.fieldId(), field.required()});
    }
    jdbc.batchUpdate(
        "insert into screen_field (screen_id, position, field_id, required) values (?, ?, ?, ?)",
        rows);
    revision.changed();
  }

  /** Shows the screen for the operation; null means every project or every type. */
  public void use(long screenId, Operation operation, Long projectId, String typeId) {
    jdbc.update(
        "insert into screen_use (id, operation, project_id, type_id, screen_id) values (?, ?, ?, ?, ?)",
        ids.next("screen_use"),
        operation.name(),
        projectId,
        typeId,
        screenId);
    revision.changed();
  }

  /** The screen that was named for the project and type most closely, the latest of several. */
  public Optional<ScreenRecord> shownFor(Operation operation, long projectId, String typeId) {
    return all.get().uses.stream()
        .filter(use -> use.operation == operation && use.context.covers(projectId, typeId))
        .max(Comparator.comparingInt(Use::closeness).thenComparingLong(Use::id))
        .flatMap(use -> byId(use.screenId));
  }

  private All read() {
    Map<Long, List<ScreenField>> fields = new HashMap<>();
    jdbc.query(
        "select screen_id, field_id, required from screen_field order by screen_id, position",
        row -> {
          fields
              .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
              .add(new ScreenField(row.getString(2), row.getBoolean(3)));
        });
    Map<Long, ScreenRecord> screens = new LinkedHashMap<>();
    jdbc.query(
        "select id, name from screen order by name",
        row -> {
          long id = row.getLong(1);
          screens.put(
              id,
              new ScreenRecord(
                  id, row.getString(2), List.copyOf(fields.getOrDefault(id, List.of()))));
        });
    List<Use> uses =
        jdbc.query(
            "select id, operation, project_id, type_id, screen_id from screen_use order by id",
            (row, rowNumber) ->
                new Use(
                    row.getLong("id"),
                    Operation.valueOf(row.getString("operation")),
                    new FieldContext(number(row, "project_id"), row.getString("type_id")),
                    row.getLong("screen_id")));
    return new All(screens, uses);
  }

  private record Use(long id, Operation operation, FieldContext context, long screenId) {
    int closeness() {
      return (context.projectId() == null ? 0 : 2) + (context.typeId() == null ? 0 : 1);
    }
  }

  private record All(Map<Long, ScreenRecord> screens, List<Use> uses) {}
}
