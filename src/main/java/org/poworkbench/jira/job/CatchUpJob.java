package org.poworkbench.jira.job;

import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import org.poworkbench.domain.backfill.CatchingUp;

/**
 * Catches up with changes every few minutes, and then sees whether sprints have begun, on whichever node of the cluster
 * comes first.
 */
public final class CatchUpJob {

  private static final String LOCK = "org.poworkbench.catch-up";
  private static final String PAUSE_IN_SECONDS = "po.workbench.catch-up.seconds";
  private static final int THREE_MINUTES = 180;

  private final CatchingUp catchingUp;
  private final Runnable sprints;
  private final JiraThreads threads;
  private final ClusterLockService locks;

  public CatchUpJob(
      CatchingUp catchingUp, Runnable sprints, JiraThreads threads, ClusterLockService locks) {
    this.catchingUp = catchingUp;
    this.sprints = sprints;
    this.threads = threads;
    this.locks = locks;
  }

  /** Begins; it ends with the app's threads. */
  public void start() {
    threads.every(
        Duration.ofSeconds(Integer.getInteger(PAUSE_IN_SECONDS, THREE_MINUTES)), this::work);
  }

  // A node that does not get the lock has nothing to do: another one is at it.
  private void work() {
    Lock lock = locks.getLockForName(LOCK);
    if (lock.tryLock()) {
      try {
        catchingUp.work();
        sprints.run();
      } finally {
        lock.unlock();
      }
    }
  }
}
