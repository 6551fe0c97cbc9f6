package org.poworkbench.jira.listener;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.poworkbench.domain.failure.Failures;
import org.poworkbench.jira.field.KeepingStoryFields;
import org.poworkbench.jira.job.JiraThreads;

/**
 * Issues that changed and whose fields are to follow, each at most once. An event comes before its change is committed:
 * so an issue is checked again, at growing distances, until what is stored is as new as the event.
 */
public final class ChangedIssues {

  /** No issue is ever as new as one that is gone. */
  private static final long GONE = Long.MAX_VALUE;

  private static final int MOST_WAITING = 10_000;
  private static final int MOST_ATTEMPTS = 9;

  /** Most changes are committed by then, and several changes of one issue are followed by one check. */
  private static final Duration SETTLING = Duration.ofMillis(300);

  private static final Duration FIRST_DELAY = Duration.ofMillis(100);

  private final IssueManager issues;
  private final KeepingStoryFields fields;
  private final JiraThreads threads;
  private final Failures failures;
  private final Map<Long, Long> waiting = new ConcurrentHashMap<>();
  private final AtomicLong dropped = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();

  public ChangedIssues(
      IssueManager issues, KeepingStoryFields fields, JiraThreads threads, Failures failures) {
    this.issues = issues;
    this.fields = fields;
    this.threads = threads;
    this.failures = failures;
  }

  /** Notes that the issue changed at this time, in milliseconds since 1970. */
  public void note(Long issueId, long changedAt) {
    if (waiting.size() >= MOST_WAITING) {
      dropped.incrementAndGet();
      return;
    }
    if (waiting.merge(issueId, changedAt, Math::max) == changedAt) {
      threads.after(SETTLING, () -> follow(issueId, 0));
    }
  }

  /** Notes that the issue is about to be deleted: until then its event may still be taken back. */
  public void noteGone(Long issueId) {
    note(issueId, GONE);
  }

  /** How many issues were left to the check of existing stories, because too many waited. */
  public long dropped() {
    return dropped.get();
  }

  /** How many issues could not be checked. */
  public long failed() {
    return failed.get();
  }

  private void follow(Long issueId, int attempt) {
    Long changedAt = waiting.remove(issueId);
    if (changedAt == null) {
      return;
    }
    try {
      Issue issue = issues.getIssueObject(issueId);
      if (issue == null) {
        fields.recheck(issueId.longValue());
      } else {
        fields.recheck(issue);
      }
      if (!isAsNewAs(changedAt, issue) && attempt < MOST_ATTEMPTS) {
        again(issueId, changedAt, attempt + 1);
      }
    } catch (Throwable failure) {
      failed.incrementAndGet();
      failures.note("the check of issue " + issueId, failure);
    }
  }

  private void again(Long issueId, Long changedAt, int attempt) {
    waiting.merge(issueId, changedAt, Math::max);
    threads.after(FIRST_DELAY.multipliedBy(1L << (attempt - 1)), () -> follow(issueId, attempt));
  }

  private static boolean isAsNewAs(long changedAt, Issue issue) {
    if (issue == null) {
      return changedAt == GONE;
    }
    return issue.getUpdated() != null && issue.getUpdated().getTime() >= changedAt;
  }
}
