package org.poworkbench.jira.listener;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.sql.Timestamp;
import java.util.concurrent.atomic.AtomicLong;
import org.poworkbench.domain.failure.Failures;

/**
 * The one listener of the app. It notes which issue changed and returns: the event may come before the change is
 * committed, and our fault must not stop somebody's issue.
 */
public final class IssueChanges {

  private final EventPublisher events;
  private final ChangedIssues changed;
  private final Failures failures;
  private final AtomicLong failed = new AtomicLong();

  public IssueChanges(EventPublisher events, ChangedIssues changed, Failures failures) {
    this.events = events;
    this.changed = changed;
    this.failures = failures;
  }

  /** Begins to listen. */
  public void start() {
    events.register(this);
  }

  /** Ends listening. */
  public void stop() {
    events.unregister(this);
  }

  /** Notes the issue of the event, whatever happened to it. */
  @EventListener
  public void changed(IssueEvent event) {
    try {
      Issue issue = event.getIssue();
      if (issue == null) {
        return;
      }
      if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
        changed.noteGone(issue.getId());
      } else {
        changed.note(issue.getId(), millis(issue.getUpdated()));
      }
    } catch (Throwable failure) {
      failed.incrementAndGet();
      failures.note("an issue event", failure);
    }
  }

  private static long millis(Timestamp time) {
    return time == null ? 0 : time.getTime();
  }

  /** How many events could not be noted since the start. */
  public long failed() {
    return failed.get();
  }
}
