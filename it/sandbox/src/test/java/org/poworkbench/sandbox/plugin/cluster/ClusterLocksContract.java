package org.poworkbench.sandbox.plugin.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.beehive.ClusterLock;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poworkbench.sandbox.data.Database;
import org.poworkbench.sandbox.data.FreshDatabase;

/** What holds between two nodes on one database. */
@SuppressWarnings("LockNotBeforeTry")
abstract class ClusterLocksContract {
  private Database database;
  private Database otherDatabase;
  private ClusterLocks here;
  private ClusterLocks there;

  abstract FreshDatabase database();

  @BeforeEach
  void startTwoNodes() {
    String url = database().url();
    database = Database.open(url);
    otherDatabase = Database.open(url);
    here = new ClusterLocks(database);
    there = new ClusterLocks(otherDatabase);
  }

  @AfterEach
  void stop() {
    here.close();
    there.close();
    otherDatabase.close();
    database.close();
  }

  @Test
  void isHeldByOneNodeAtATime() {
    ClusterLock mine = here.getLockForName("job");
    ClusterLock theirs = there.getLockForName("job");

    assertTrue(mine.tryLock());
    assertFalse(theirs.tryLock());
    assertTrue(there.getLockForName("another").tryLock());
    mine.unlock();

    assertTrue(theirs.tryLock());
    assertFalse(mine.tryLock());
  }

  @Test
  void isHeldByOneThreadAtATime() {
    here.getLockForName("job").lock();

    boolean other =
        CompletableFuture.supplyAsync(() -> here.getLockForName("job").tryLock()).join();

    assertFalse(other);
  }

  @Test
  void mayBeTakenAgainByItsOwnThread() {
    ClusterLock lock = here.getLockForName("job");
    lock.lock();
    lock.lock();

    lock.unlock();
    assertFalse(there.getLockForName("job").tryLock());
    lock.unlock();
    assertTrue(there.getLockForName("job").tryLock());
  }

  @Test
  void waitsUntilTheOtherNodeLetsGo() throws Exception {
    ClusterLock mine = here.getLockForName("job");
    mine.lock();
    AtomicReference<String> last = new AtomicReference<>("mine");
    CompletableFuture<Void> waiting =
        CompletableFuture.runAsync(
            () -> {
              ClusterLock theirs = there.getLockForName("job");
              theirs.lock();
              last.set("theirs");
              theirs.unlock();
            });
    assertFalse(there.getLockForName("job").tryLock(10, TimeUnit.MILLISECONDS));
    assertEquals("mine", last.get());

    mine.unlock();

    waiting.get(20, TimeUnit.SECONDS);
    assertEquals("theirs", last.get());
  }

  @Test
  void isFreeAgainSomeTimeAfterItsNodeDied() {
    LockRows dead = new LockRows(database, Clock.systemUTC(), Duration.ofSeconds(30));
    assertTrue(dead.claim("job", "dead"));
    LockRows early = new LockRows(database, later(29), Duration.ofSeconds(30));
    LockRows late = new LockRows(database, later(31), Duration.ofSeconds(30));

    assertFalse(early.claim("job", "alive"));
    assertTrue(late.claim("job", "alive"));
  }

  private static Clock later(int seconds) {
    return Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));
  }

  @Test
  void livesOnWhileItsNodeRenewsIt() {
    LockRows first = new LockRows(database, Clock.systemUTC(), Duration.ofSeconds(30));
    assertTrue(first.claim("job", "alive"));

    new LockRows(database, later(29), Duration.ofSeconds(30)).renew("alive");

    LockRows late = new LockRows(database, later(31), Duration.ofSeconds(30));
    assertFalse(late.claim("job", "another"));
  }

  @Test
  void refusesToBeReleasedByWhoDoesNotHoldIt() {
    assertThrows(IllegalMonitorStateException.class, () -> here.getLockForName("job").unlock());
  }

  @Test
  void outlivesARollbackOfItsHolder() {
    ClusterLock mine = here.getLockForName("job");

    assertThrows(
        IllegalArgumentException.class,
        () ->
            database.inTransaction(
                () -> {
                  mine.lock();
                  throw new IllegalArgumentException("rolled back");
                }));

    assertFalse(there.getLockForName("job").tryLock());
  }
}
