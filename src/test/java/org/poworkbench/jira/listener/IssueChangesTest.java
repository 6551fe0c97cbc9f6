package org.poworkbench.jira.listener;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import java.sql.Timestamp;
import org.junit.jupiter.api.Test;
import org.poworkbench.domain.failure.RememberedFailures;

class IssueChangesTest {

  private final EventPublisher events = mock();
  private final ChangedIssues changed = mock();
  private final RememberedFailures failures = new RememberedFailures();
  private final IssueEvent event = mock();
  private final MutableIssue issue = mock();
  private final IssueChanges changes = new IssueChanges(events, changed, failures);

  @Test
  void notesTheIssueAndTheTimeOfItsChange() {
    when(event.getIssue()).thenReturn(issue);
    when(event.getEventTypeId()).thenReturn(2L);
    when(issue.getId()).thenReturn(10001L);
    when(issue.getUpdated()).thenReturn(new Timestamp(2000));

    changes.changed(event);

    verify(changed).note(10001L, 2000);
  }

  @Test
  void notesAnIssueThatIsDeleted() {
    when(event.getIssue()).thenReturn(issue);
    when(event.getEventTypeId()).thenReturn(EventType.ISSUE_DELETED_ID);
    when(issue.getId()).thenReturn(10001L);

    changes.changed(event);

    verify(changed).noteGone(10001L);
  }

  @Test
  void neverStopsTheChangeOfAnIssue() {
    when(event.getIssue()).thenReturn(issue);
    when(event.getEventTypeId()).thenReturn(2L);
    doThrow(new NoSuchMethodError("changed in this Jira")).when(changed).note(any(), anyLong());

    changes.changed(event);

    assertEquals(1, changes.failed());
    assertEquals(1, failures.causes().size());
  }

  @Test
  void notesNothingWithoutAnIssue() {
    changes.changed(event);

    verify(changed, never()).note(any(), anyLong());
  }

  @Test
  void listensBetweenStartAndStop() {
    changes.start();
    verify(events).register(changes);

    changes.stop();
    verify(events).unregister(changes);
  }
}
