package org.poworkbench.sandbox.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The site's properties by name: its title and base URL, and what apps keep as plain settings. */
public final class Settings {
  private final JdbcTemplate jdbc;
  private final Revision revision;
  private final Snapshot<Map<String, String>> all;

  Settings(Revision revision) {
    this.jdbc = revision.database().jdbc();
    this.revision = revision;
    this.all = new Snapshot<>(revision, this::read);
  }

  public Optional<String> get(String name) {
    return Optional.ofNullable(all.get().get(name));
  }

  public Map<String, String> all() {
    return Map.copyOf(all.get());
  }

  /** Stores the value; null removes it. */
  public void set(String name, String value) {
    revision
        .database()
        .doInTransaction(
            () -> {
              jdbc.update("delete from application_property where name = ?", name);
              if (value != null) {
                jdbc.update(
                    "insert into application_property (name, text_value) values (?, ?)",
                    name,
                    value);
              }
              revision.changed();
            });
  }

  private Map<String, String> read() {
    Map<String, String> values = new HashMap<>();
    jdbc.query(
        "select name, text_value from application_property",
        row -> {
          values.put(row.getString(1), row.getString(2));
        });
    return values;
  }
}
