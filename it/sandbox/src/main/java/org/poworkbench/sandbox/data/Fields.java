package org.poworkbench.sandbox.data;

import static org.poworkbench.sandbox.data.StorageConversions.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Custom fields, where they apply and the options of select fields. */
public final class Fields {
  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Ids ids;
  private final Snapshot<Map<Long, FieldRecord>> all;

  Fields(Revision revision, Ids ids) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.ids = ids;
    this.all = new Snapshot<>(revision, this::read);
  }

  public Collection<FieldRecord> all() {
    return all.get().values();
  }

  public Optional<FieldRecord> byId(long id) {
    return Optional.ofNullable(all.get().get(id));
  }

  /** By "customfield_10001". */
  public Optional<FieldRecord> byKey(String key) {
    return Optional.ofNullable(FieldRecord.numberIn(key)).flatMap(this::byId);
  }

  /** Several fields may have one name. */
  public List<FieldRecord> named(String name) {
    return all().stream().filter(field -> field.name().equalsIgnoreCase(name)).toList();
  }

  public List<FieldRecord> ofType(FieldType type) {
    return all().stream().filter(field -> field.type() == type).toList();
  }

  /** The fields that issues of that project and type carry. */
  public List<FieldRecord> of(long projectId, String typeId) {
    return all().stream().filter(field -> field.appliesTo(projectId, typeId)).toList();
  }

  public FieldRecord add(
      String name, String description, FieldType type, List<FieldContext> contexts) {
    return add(name, description, type, true, contexts);
  }

  /** Adds a field; without a searcher it can be shown and not searched by. */
  public FieldRecord add(
      String name,
      String description,
      FieldType type,
      boolean searchable,
      List<FieldContext> contexts) {
    long id = ids.next("field");
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update(
                  "insert into field (id, name, description, type_key, searcher_key, locked)"
                      + " values (?, ?, ?, ?, ?, ?)",
                  id,
                  name,
                  description,
                  type.key(),
                  searchable ? type.searcherKey() : null,
                  type.isOfSoftware());
              setContexts(id, contexts);
            });
    return byId(id).orElseThrow();
  }

  /** The first field of that name and type, which is added everywhere if there is none. */
  public FieldRecord orAdd(String name, FieldType type) {
    return named(name).stream()
        .filter(field -> field.type() == type)
        .findFirst()
        .orElseGet(() -> add(name, null, type, List.of(FieldContext.EVERYWHERE)));
  }

  public void rename(long id, String name, String description) {
    jdbc.update("update field set name = ?, description = ? where id = ?", name, description, id);
    revision.changed();
  }

  public void setContexts(long id, List<FieldContext> contexts) {
    jdbc.update("delete from field_context where field_id = ?", id);
    for (FieldContext context : contexts) {
      jdbc.update(
          "insert into field_context (id, field_id, project_id, type_id) values (?, ?, ?, ?)",
          ids.next("field_context"),
          id,
          context.projectId(),
          context.typeId());
    }
    revision.changed();
  }

  public FieldOption addOption(long fieldId, String name) {
    FieldOption added = new FieldOption(ids.next("field_option"), name, false);
    jdbc.update(
        "insert into field_option (id, field_id, position, name, disabled) values (?, ?,"
            + " (select count(*) from field_option where field_id = ?), ?, ?)",
        added.id(),
        fieldId,
        fieldId,
        name,
        false);
    revision.changed();
    return added;
  }

  /** Removes the field with all its values. */
  public void remove(long id) {
    revision
        .database()
        .doInTransaction(
            () -> {
              for (String table : List.of("field_value", "field_option", "field_context")) {
                jdbc.update("delete from " + table + " where field_id = ?", id);
              }
              jdbc.update("delete from screen_field where field_id = ?", "customfield_" + id);
              jdbc.update("delete from field where id = ?", id);
              revision.changed();
            });
  }

  private Map<Long, FieldRecord> read() {
    Map<Long, List<FieldContext>> contexts = new HashMap<>();
    jdbc.query(
        "select field_id, project_id, type_id from field_context order by id",
        row -> {
          contexts
              .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
              .add(new FieldContext(number(row, "project_id"), row.getString(3)));
        });
    Map<Long, List<FieldOption>> options = new HashMap<>();
    jdbc.query(
        "select field_id, id, name, disabled from field_option order by field_id, position",
        row -> {
          options
              .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
              .add(new FieldOption(row.getLong(2), row.getString(3), row.getBoolean(4)));
        });
    Map<Long, FieldRecord> fields = new LinkedHashMap<>();
    jdbc.query(
        "select id, name, description, type_key, searcher_key, locked from field order by id",
        row -> {
          long id = row.getLong(1);
          fields.put(
              id,
              new FieldRecord(
                  id,
                  row.getString(2),
                  row.getString(3),
                  FieldType.ofKey(row.getString(4)).orElseThrow(),
                  row.getString(5) != null,
                  row.getBoolean(6),
                  List.copyOf(contexts.getOrDefault(id, List.of())),
                  List.copyOf(options.getOrDefault(id, List.of()))));
        });
    return fields;
  }
}
