package org.poworkbench.jira.job;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.jira.bridge.JiraThreadContext;

/**
 * The one way from a thread of ours into Jira: it prepares the thread, acts as nobody in particular, and clears up. What
 * runs here asks no permission and speaks to no person; nothing else in the app starts a thread.
 */
public final class JiraThreads {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JiraThreadContext context;
  private final JiraAuthenticationContext authentication;
  private final Failures failures;
  private final ScheduledThreadPoolExecutor shortWork = executor("po-workbench-issues");
  private final ScheduledThreadPoolExecutor longWork = executor("po-workbench-backfill");
  private final ScheduledThreadPoolExecutor rounds = executor("po-workbench-rounds");
  private volatile boolean ending;

  public JiraThreads(
      JiraThreadContext context, JiraAuthenticationContext authentication, Failures failures) {
    this.context = context;
    this.authentication = authentication;
    this.failures = failures;
  }

  /** Does soon what takes no longer than an issue. */
  public void after(Duration delay, Runnable work) {
    Future<?> unused =
        shortWork.schedule(() -> enter(work), delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Does what may take hours, one at a time. */
  public void aside(Runnable work) {
    longWork.execute(() -> enter(work));
  }

  /** Does again and again what takes seconds, with this pause before and between. */
  public void every(Duration pause, Runnable work) {
    Future<?> unused =
        rounds.scheduleWithFixedDelay(
            () -> enter(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Whether the app is going: work that takes long should give up. */
  public boolean ending() {
    return ending;
  }

  /**
   * Ends all threads. Work in hand is waited for and not interrupted: an interrupt inside a database driver can close the
   * database under everybody else.
   */
  public void close() {
    ending = true;
    shortWork.shutdown();
    longWork.shutdown();
    rounds.shutdown();
    try {
      shortWork.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      longWork.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      rounds.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  // Throwable: a member missing in this version of Jira shows as an Error.
  private void enter(Runnable work) {
    try {
      context.enter();
      try {
        authentication.setLoggedInUser(null);
        work.run();
      } finally {
        context.leave();
      }
    } catch (Throwable failure) {
      if (!ending) {
        failures.note("work in the background", failure);
      }
    }
  }

  private static ScheduledThreadPoolExecutor executor(String name) {
    ScheduledThreadPoolExecutor executor =
        new ScheduledThreadPoolExecutor(1, work -> thread(work, name));
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    return executor;
  }

  private static Thread thread(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.setContextClassLoader(JiraThreads.class.getClassLoader());
    return thread;
  }
}
