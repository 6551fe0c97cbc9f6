package org.poworkbench.sandbox.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Brings the tables up to date: numbered steps, each run once, in order, in its own transaction. */
final class Schema {
  private static final List<String> STEPS =
      List.of(
          "step01-site.sql",
          "step02-issues.sql",
          "step03-cluster.sql",
          "step04-dashboards.sql",
          "step05-boards.sql",
          "step06-audit-log.sql");

  private final Database database;

  Schema(Database database) {
    this.database = database;
  }

  void upgrade() {
    database
        .jdbc()
        .execute(
            "create table if not exists schema_step (step integer primary key, name varchar(100))");
    int done = stepsDone();
    if (done > STEPS.size()) {
      throw new IllegalStateException(
          "The database was written by a newer sandbox: it is at step %d, this one knows %d"
              .formatted(done, STEPS.size()));
    }
    for (int step = done; step < STEPS.size(); step++) {
      run(step + 1, STEPS.get(step));
    }
  }

  private int stepsDone() {
    Integer last =
        database
            .jdbc()
            .queryForObject("select coalesce(max(step), 0) from schema_step", Integer.class);
    return last == null ? 0 : last;
  }

  private void run(int number, String name) {
    database.doInTransaction(
        () -> {
          statements(name).forEach(database.jdbc()::execute);
          database
              .jdbc()
              .update("insert into schema_step (step, name) values (?, ?)", number, name);
        });
  }

  private static List<String> statements(String name) {
    return Arrays.stream(text(name).split(";\\s*(?:\\n|$)"))
        .map(String::strip)
        .filter(statement -> !statement.isEmpty())
        .toList();
  }

  private static String text(String name) {
    try (InputStream step = Schema.class.getResourceAsStream(name)) {
      if (step == null) {
        throw new IllegalStateException("The schema step " + name + " is not in the jar");
      }
      return new String(step.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
