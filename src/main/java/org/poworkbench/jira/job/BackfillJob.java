package org.poworkbench.jira.job;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.cluster.ClusterManager;
import java.util.concurrent.locks.Lock;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.domain.backfill.CheckingExistingStories;

/** Runs the check of existing stories in the background, on one node of the cluster at a time. */
public final class BackfillJob {

  private static final String LOCK = "org.poworkbench.backfill";

  private final CheckingExistingStories checking;
  private final BackfillRecord record;
  private final JiraThreads threads;
  private final ClusterLockService locks;
  private final ClusterManager cluster;

  public BackfillJob(
      CheckingExistingStories checking,
      BackfillRecord record,
      JiraThreads threads,
      ClusterLockService locks,
      ClusterManager cluster) {
    this.checking = checking;
    this.record = record;
    this.threads = threads;
    this.locks = locks;
    this.cluster = cluster;
  }

  /** Starts from the first issue, unless a run is under way; then makes sure that somebody works on it. */
  public Backfill start(String startedBy) {
    checking.begin(startedBy);
    threads.aside(this::work);
    return record.current();
  }

  /** Goes on where a run was stopped or failed. */
  public Backfill resume() {
    checking.resume();
    threads.aside(this::work);
    return record.current();
  }

  /** Lets the run finish the issues in hand and stop. */
  public Backfill stop() {
    checking.stop();
    return record.current();
  }

  /**
   * Goes on with a run that a restart has interrupted, or begins one when stories were last judged by
   * other rules than these.
   */
  public void takeOver() {
    threads.aside(this::work);
  }

  // Waits for a node that is at work; when it ends well, nothing is left to do here.
  private void work() {
    Lock lock = locks.getLockForName(LOCK);
    lock.lock();
    try {
      checking.followRules();
      checking.work(cluster.isClustered() ? cluster.getNodeId() : "");
    } finally {
      lock.unlock();
    }
  }
}
