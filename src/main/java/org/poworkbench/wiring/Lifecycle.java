package org.poworkbench.wiring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.jira.field.StoryFields;
import org.poworkbench.jira.job.BackfillJob;
import org.poworkbench.jira.job.CatchUpJob;
import org.poworkbench.jira.job.JiraThreads;
import org.poworkbench.jira.listener.IssueChanges;
import org.springframework.beans.factory.DisposableBean;

/** What happens when Jira has started, and when the app goes. Before that, our tables are not ready. */
final class Lifecycle implements LifecycleAware, DisposableBean {

  private final StoryFields fields;
  private final IssueChanges changes;
  private final BackfillJob backfill;
  private final CatchUpJob catchUp;
  private final JiraThreads threads;
  private final Failures failures;

  Lifecycle(
      StoryFields fields,
      IssueChanges changes,
      BackfillJob backfill,
      CatchUpJob catchUp,
      JiraThreads threads,
      Failures failures) {
    this.fields = fields;
    this.changes = changes;
    this.backfill = backfill;
    this.catchUp = catchUp;
    this.threads = threads;
    this.failures = failures;
  }

  @Override
  public void onStart() {
    attempt("the creation of the custom fields", fields::createMissing);
    attempt("the start of the listener", changes::start);
    attempt("the take-over of the check of existing stories", backfill::takeOver);
    attempt("the start of catching up", catchUp::start);
  }

  // Before the modules go: afterwards, work in hand would find our tables gone.
  @Override
  public void onStop() {
    attempt("the end of the listener", changes::stop);
    threads.close();
  }

  @Override
  public void destroy() {
    changes.stop();
  }

  // One part that cannot start must not keep the others from starting.
  private void attempt(String what, Runnable start) {
    try {
      start.run();
    } catch (RuntimeException | LinkageError failure) {
      failures.note(what, failure);
    }
  }
}
