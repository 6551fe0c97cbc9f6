package org.poworkbench.jira.job;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.jira.bridge.JiraThreadContext;

/**
 * The one way from a thread of ours into Jira: it prepares the thread, acts as nobody in particular, and clears up. What
 * runs here asks no permission and speaks to no person; nothing else in the app starts a thread.
 */
public final class JiraThreads {

  private final JiraThreadContext context;
  private final JiraAuthenticationContext authentication;
  private final Failures failures;
  private final ScheduledExecutorService shortWork = executor("po-workbench-issues");
  private final ScheduledExecutorService longWork = executor("po-workbench-backfill");

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

  /** Ends all threads; work in hand is interrupted. */
  public void close() {
    shortWork.shutdownNow();
    longWork.shutdownNow();
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
      failures.note("work in the background", failure);
    }
  }

  private static ScheduledExecutorService executor(String name) {
    return Executors.newSingleThreadScheduledExecutor(
        work -> {
          Thread thread = new Thread(work, name);
          thread.setDaemon(true);
          thread.setContextClassLoader(JiraThreads.class.getClassLoader());
          return thread;
        });
  }
}
