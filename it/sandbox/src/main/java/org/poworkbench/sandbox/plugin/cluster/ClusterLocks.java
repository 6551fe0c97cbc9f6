package org.poworkbench.sandbox.plugin.cluster;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.poworkbench.sandbox.data.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Locks that hold over all sandboxes on one database. A node that dies loses its locks when they expire. */
public final class ClusterLocks implements ClusterLockService, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ClusterLocks.class);
  private static final Duration EXPIRY = Duration.ofSeconds(30);

  private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();
  private final ScheduledExecutorService heartbeat;
  private final LockRows rows;
  private final String node = UUID.randomUUID().toString();

  public ClusterLocks(Database database) {
    this(database, Clock.systemUTC(), EXPIRY);
  }

  ClusterLocks(Database database, Clock clock, Duration expiry) {
    rows = new LockRows(database, clock, expiry);
    heartbeat =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "cluster-locks");
              thread.setDaemon(true);
              return thread;
            });
    long third = expiry.toMillis() / 3;
    var unused = heartbeat.scheduleAtFixedRate(this::renew, third, third, TimeUnit.MILLISECONDS);
  }

  /** What tells this node from others on the database. */
  String node() {
    return node;
  }

  private void renew() {
    try {
      rows.renew(node);
    } catch (RuntimeException e) {
      LOG.warn("The locks of this node could not be renewed: {}", e.getMessage());
    }
  }

  @Override
  public ClusterLock getLockForName(String lockName) {
    return locks.computeIfAbsent(lockName, name -> new RowLock(rows, name, node));
  }

  @Override
  public void close() {
    heartbeat.shutdownNow();
  }
}
