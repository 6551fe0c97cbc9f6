package org.poworkbench.sandbox.plugin.cluster;

import java.time.Clock;
import java.time.Duration;
import org.poworkbench.sandbox.data.Database;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row per lock: who holds it, and until when unless renewed. Every step commits by itself. */
final class LockRows {
  private final Database database;
  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final Duration expiry;

  LockRows(Database database, Clock clock, Duration expiry) {
    this.database = database;
    this.jdbc = new JdbcTemplate(database.dataSource());
    this.clock = clock;
    this.expiry = expiry;
  }

  /** Takes the lock for the owner, unless another one holds it and has lately said so. */
  boolean claim(String name, String owner) {
    return database.inSeparateTransaction(() -> takeOver(name, owner)) || insert(name, owner);
  }

  private boolean takeOver(String name, String owner) {
    long now = clock.millis();
    return jdbc.update(
            "update cluster_lock set owner = ?, expires = ?"
                + " where name = ? and (owner is null or owner = ? or expires < ?)",
            owner,
            now + expiry.toMillis(),
            name,
            owner,
            now)
        == 1;
  }

  private boolean insert(String name, String owner) {
    try {
      return database.inSeparateTransaction(
          () ->
              jdbc.update(
                      "insert into cluster_lock (name, owner, expires)"
                          + " select ?, ?, ? where not exists"
                          + " (select 1 from cluster_lock where name = ?)",
                      name,
                      owner,
                      clock.millis() + expiry.toMillis(),
                      name)
                  == 1);
    } catch (DuplicateKeyException anotherWasFaster) {
      return false;
    }
  }

  void renew(String owner) {
    database.inSeparateTransaction(
        () ->
            jdbc.update(
                "update cluster_lock set expires = ? where owner = ?",
                clock.millis() + expiry.toMillis(),
                owner));
  }

  void release(String name, String owner) {
    database.inSeparateTransaction(
        () ->
            jdbc.update(
                "update cluster_lock set owner = null, expires = 0 where name = ? and owner = ?",
                name,
                owner));
  }
}
