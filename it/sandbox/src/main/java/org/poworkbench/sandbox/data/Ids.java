package org.poworkbench.sandbox.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Gives ids, in blocks that are taken from the database, so that two sandboxes never give the same. */
final class Ids {
  private static final long FIRST = 10_000;
  private static final int BLOCK = 100;

  private final Database database;
  private final Map<String, Block> blocks = new HashMap<>();

  Ids(Database database) {
    this.database = database;
  }

  synchronized long next(String name) {
    Block block = blocks.get(name);
    if (block == null || block.isUsedUp()) {
      block = take(name);
      blocks.put(name, block);
    }
    return block.take();
  }

  /** The given id if there is one, which is then never given again, else a new one. */
  long nextUnless(String name, long given) {
    if (given == 0) {
      return next(name);
    }
    reserve(name, given);
    return given;
  }

  /** Sees to it that ids up to this one are never given. */
  synchronized void reserve(String name, long id) {
    Block block = blocks.get(name);
    if (id < FIRST || (block != null && id < block.next)) {
      return;
    }
    if (block != null && id < block.end) {
      block.next = id + 1;
      return;
    }
    long end = (id / BLOCK + 1) * BLOCK;
    boolean mine = separately(jdbc -> raise(jdbc, name, end));
    if (mine) {
      blocks.put(name, new Block(id + 1, end));
    }
  }

  private static boolean raise(JdbcTemplate jdbc, String name, long end) {
    boolean lower = locked(jdbc, name) < end;
    if (lower) {
      store(jdbc, name, end);
    }
    return lower;
  }

  private Block take(String name) {
    return separately(
        jdbc -> {
          long next = locked(jdbc, name);
          store(jdbc, name, next + BLOCK);
          return new Block(next, next + BLOCK);
        });
  }

  /** Once more when another sandbox took the first id of that name at the same time. */
  private <T> T separately(Function<JdbcTemplate, T> work) {
    try {
      return database.onReservedConnection(work);
    } catch (DuplicateKeyException e) {
      return database.onReservedConnection(work);
    }
  }

  private static long locked(JdbcTemplate jdbc, String name) {
    List<Long> found =
        jdbc.queryForList("select id from next_id where name = ? for update", Long.class, name);
    if (!found.isEmpty()) {
      return found.get(0);
    }
    jdbc.update("insert into next_id (name, id) values (?, ?)", name, FIRST);
    return FIRST;
  }

  private static void store(JdbcTemplate jdbc, String name, long next) {
    jdbc.update("update next_id set id = ? where name = ?", next, name);
  }

  private static final class Block {
    private long next;
    private final long end;

    Block(long next, long end) {
      this.next = next;
      this.end = end;
    }

    boolean isUsedUp() {
      return next >= end;
    }

    long take() {
      return next++;
    }
  }
}
