package org.poworkbench.jira.job;

import com.atlassian.beehive.ClusterLockService;
import java.time.Duration;
import java.util.concurrent.locks.Lock;
import org.poworkbench.domain.backfill.CatchingUp;

/** Catches up with changes every few minutes, on whichever node of the cluster comes first. */
public final class CatchUpJob {

  private static final String LOCK = "org.poworkbench.catch-up";
  private static final Duration PAUSE = Duration.ofMinutes(3);

  private final CatchingUp catchingUp;
  private final JiraThreads threads;
  private final ClusterLockService locks;

  public CatchUpJob(CatchingUp catchingUp, JiraThreads threads, ClusterLockService locks) {
    this.catchingUp = catchingUp;
    this.threads = threads;
    this.locks = locks;
  }

  /** Begins; it ends with the app's threads. */
  public void start() {
    threads.every(PAUSE, this::work);
  }

  // A node that does not get the lock has nothing to do: another one is at it.
  private void work() {
    Lock lock = locks.getLockForName(LOCK);
    if (lock.tryLock()) {
      try {
        catchingUp.work();
      } finally {
        lock.unlock();
      }
    }
  }
}
