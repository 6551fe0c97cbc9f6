package org.poworkbench.jira.listener;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.failure.RememberedFailures;
import org.poworkbench.jira.field.KeepingStoryFields;
import org.poworkbench.jira.job.JiraThreads;

class ChangedIssuesTest {

  private static final long CHANGED = 2000;

  private final IssueManager issues = mock();
  private final KeepingStoryFields fields = mock();
  private final JiraThreads threads = mock();
  private final RememberedFailures failures = new RememberedFailures();
  private final MutableIssue issue = mock();
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Duration> delays = new ArrayList<>();
  private final ChangedIssues changed = new ChangedIssues(issues, fields, threads, failures);

  @BeforeEach
  void givenWorkThatWaitsUntilTheTestLetsItRun() {
    doAnswer(
            call -> {
              delays.add(call.getArgument(0));
              return waiting.add(call.getArgument(1));
            })
        .when(threads)
        .after(any(), any());
    when(issues.getIssueObject(1L)).thenReturn(issue);
    when(issue.getUpdated()).thenReturn(new Timestamp(2000));
  }

  @Test
  void readsTheIssueAgainAndNotInTheListenersThread() {
    changed.note(1L, CHANGED);
    verify(issues, never()).getIssueObject(anyLong());

    runAll();
    verify(fields, times(1)).recheck(issue);
  }

  @Test
  void checksAnIssueOnceForManyChanges() {
    changed.note(1L, CHANGED);
    changed.note(1L, CHANGED);
    changed.note(1L, 1000);
    runAll();

    verify(fields, times(1)).recheck(issue);
  }

  @Test
  void checksAgainUntilTheChangeIsCommitted() {
    when(issue.getUpdated())
        .thenReturn(new Timestamp(1000), new Timestamp(1000), new Timestamp(2000));
    changed.note(1L, CHANGED);
    runAll();

    verify(fields, times(2)).recheck(issue);
    assertEquals(List.of(Duration.ofMillis(300), Duration.ofMillis(100)), delays);
  }

  @Test
  void givesUpOnAChangeThatIsRolledBack() {
    when(issue.getUpdated()).thenReturn(new Timestamp(1000));
    changed.note(1L, CHANGED);
    runAll();

    assertEquals(10, delays.size());
    assertEquals(Duration.ofMillis(25_600), delays.get(9));
  }

  @Test
  void forgetsAnIssueOnceItIsGone() {
    when(issues.getIssueObject(1L)).thenReturn(issue, (MutableIssue) null);
    changed.noteGone(1L);
    runAll();

    verify(fields, times(1)).recheck(issue);
    verify(fields, times(1)).recheck(1L);
    assertEquals(List.of(Duration.ofMillis(300), Duration.ofMillis(100)), delays);
  }

  @Test
  void keepsWhatItKnowsOfAnIssueWhoseDeletionIsRolledBack() {
    changed.noteGone(1L);
    runAll();

    verify(fields, times(10)).recheck(issue);
    verify(fields, never()).recheck(anyLong());
  }

  @Test
  void countsAndNotesAFailure() {
    when(fields.recheck(issue)).thenThrow(new NoSuchMethodError("changed in this Jira"));
    changed.note(1L, CHANGED);
    runAll();

    assertEquals(1, changed.failed());
    assertEquals(1, failures.causes().size());
  }

  @Test
  void leavesToTheBackfillWhatIsTooMuch() {
    for (long id = 1; id <= 10_001; id++) {
      changed.note(id, CHANGED);
    }

    assertEquals(1, changed.dropped());
    assertEquals(10_000, waiting.size());
  }

  private void runAll() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }
}
