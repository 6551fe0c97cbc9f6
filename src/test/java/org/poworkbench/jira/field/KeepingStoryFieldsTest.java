package org.poworkbench.jira.field;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.poworkbench.domain.aside.Decision;
import org.poworkbench.domain.backlog.InMemoryStoryRows;
import org.poworkbench.jira.issue.IssueFixture;

class KeepingStoryFieldsTest {

  private final IssueFixture site = new IssueFixture().ofType("Story").saying("s", "d");
  private final IssueManager issues = mock();
  private final StoryFieldValues values = mock();
  private final InMemoryStoryRows rows = new InMemoryStoryRows();
  private final KeepingStoryFields keeping =
      new KeepingStoryFields(issues, site.reviews(), values, site.rows(), rows);

  @Test
  void keepsNothingForAnIssueThatIsGone() {
    assertFalse(keeping.recheck(10001));
  }

  @Test
  void keepsNoReviewOfATypeThatIsNotChecked() {
    site.ofType("Bug");
    when(issues.getIssueObject(10001L)).thenReturn(site.issue);

    keeping.recheck(10001);

    verify(values).keep(site.issue, Optional.empty());
  }

  @Test
  void checksAgainWhatChangedWhileItWrote() {
    MutableIssue newer = new IssueFixture().ofType("Story").saying("s2", "d2").issue;
    when(site.issue.getUpdated()).thenReturn(new Timestamp(1000));
    when(newer.getUpdated()).thenReturn(new Timestamp(2000));
    when(issues.getIssueObject(10001L)).thenReturn(site.issue, newer);
    when(values.keep(any(), any())).thenReturn(true);
    ArgumentCaptor<MutableIssue> kept = ArgumentCaptor.captor();

    assertTrue(keeping.recheck(10001));

    verify(values, times(2)).keep(kept.capture(), any());
    assertTrue(kept.getAllValues().contains(newer));
  }

  @Test
  void checksAgainWhatTheIssueBlocks() {
    MutableIssue waiting = new IssueFixture().ofType("Story").saying("s2", "d2").issue;
    IssueLink link = mock();
    IssueLinkType type = mock();
    when(type.getOutward()).thenReturn("blocks");
    when(link.getIssueLinkType()).thenReturn(type);
    when(link.getDestinationId()).thenReturn(10002L);
    when(site.links.isLinkingEnabled()).thenReturn(true);
    when(site.links.getOutwardLinks(10001L)).thenReturn(List.of(link));
    when(issues.getIssueObject(10002L)).thenReturn(waiting);

    keeping.recheck(site.issue);

    verify(values).keep(same(waiting), any());
  }

  @Test
  void checksAgainWhatWasDecidedWhileItWrote() {
    when(issues.getIssueObject(10001L)).thenReturn(site.issue);
    when(values.keep(any(), any()))
        .thenAnswer(
            call -> {
              site.decisions.add(Decision.toCountAgain(10001, "HasCriteria", "pat", Instant.EPOCH));
              return true;
            })
        .thenReturn(true);

    keeping.recheck(10001);

    verify(values, times(2)).keep(any(), any());
  }
}
