package org.poworkbench.sandbox.data;

import static org.poworkbench.sandbox.data.StorageConversions.column;
import static org.poworkbench.sandbox.data.StorageConversions.instant;

import java.time.Instant;
import java.util.List;
import org.poworkbench.sandbox.data.AuditRecord.AuditChange;
import org.springframework.jdbc.core.JdbcTemplate;

/** What administrators have done, as apps have told it. Entries are added and never changed. */
public final class AuditLog {
  private static final int MOST = 200;

  private final Database database;
  private final JdbcTemplate jdbc;
  private final Ids ids;

  AuditLog(Database database, Ids ids) {
    this.database = database;
    this.jdbc = database.jdbc();
    this.ids = ids;
  }

  /** Adds an entry, whatever becomes of the transaction that it is told in. */
  public void add(
      Instant at,
      String author,
      String category,
      String action,
      String object,
      List<AuditChange> changes) {
    long id = ids.next("audit_record");
    database.inSeparateTransaction(
        () -> {
          jdbc.update(
              "insert into audit_record (id, noted, author, category, action, object_name)"
                  + " values (?, ?, ?, ?, ?, ?)",
              id,
              column(at),
              author,
              category,
              action,
              object);
          for (int position = 0; position < changes.size(); position++) {
            AuditChange change = changes.get(position);
            jdbc.update(
                "insert into audit_change (record_id, position, name, before_value, after_value)"
                    + " values (?, ?, ?, ?, ?)",
                id,
                position,
                change.name(),
                change.before(),
                change.after());
          }
          return id;
        });
  }

  /** The latest entries, the last one first. */
  public List<AuditRecord> latest() {
    return jdbc.query(
        "select * from audit_record order by id desc fetch first " + MOST + " rows only",
        (row, number) ->
            new AuditRecord(
                row.getLong("id"),
                instant(row, "noted"),
                row.getString("author"),
                row.getString("category"),
                row.getString("action"),
                row.getString("object_name"),
                changes(row.getLong("id"))));
  }

  private List<AuditChange> changes(long record) {
    return jdbc.query(
        "select * from audit_change where record_id = ? order by position",
        (row, number) ->
            new AuditChange(
                row.getString("name"), row.getString("before_value"), row.getString("after_value")),
        record);
  }
}
