package org.poworkbench.sandbox.data;

import java.util.concurrent.TimeUnit;

/**
 * Counts the changes of what the site's administrators set up. Each change is seen at once by the
 * sandbox that made it and within a second by another one on the same database.
 */
final class Revision {
  private static final long LOOK_EVERY_NANOS = TimeUnit.SECONDS.toNanos(1);

  private final Database database;
  private long known = -1;
  private long lookedAt;

  Revision(Database database) {
    this.database = database;
  }

  Database database() {
    return database;
  }

  synchronized long current() {
    if (known < 0 || System.nanoTime() - lookedAt > LOOK_EVERY_NANOS) {
      look();
    }
    return known;
  }

  /** To be called by whoever changed something, inside the transaction of the change if there is one. */
  void changed() {
    var notes = database.transactionNotes();
    if (notes == null) {
      raise();
      return;
    }
    boolean first = !notes.containsKey(this);
    notes.keySet().removeIf(Snapshot.class::isInstance);
    notes.put(this, true);
    if (first) {
      database.afterCommit(this::raise);
    }
  }

  boolean isChangedInThisTransaction() {
    var notes = database.transactionNotes();
    return notes != null && notes.containsKey(this);
  }

  private synchronized void raise() {
    database.jdbc().update("update site_revision set revision = revision + 1 where id = 1");
    look();
  }

  private void look() {
    Long found =
        database
            .jdbc()
            .queryForObject("select revision from site_revision where id = 1", Long.class);
    known = found == null ? 0 : found;
    lookedAt = System.nanoTime();
  }
}
