package org.poworkbench.jira.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backfill.BackfillRecord.FailedIssue;
import org.poworkbench.domain.backfill.InMemoryBackfillRecord;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.People;
import org.poworkbench.jira.job.BackfillInWords;
import org.poworkbench.jira.job.BackfillJob;
import org.poworkbench.jira.text.BundleTexts;

class BackfillResourceTest {

  private final Access access = mock();
  private final UserManager users = mock();
  private final BackfillJob job = mock();
  private final InMemoryBackfillRecord record = new InMemoryBackfillRecord();
  private final BackfillResource resource =
      new BackfillResource(
          access, new People(users), record, new BackfillInWords(BundleTexts.ENGLISH), job);

  @Test
  void refusesEverythingToWhoIsNoAdministrator() {
    List<Executable> doors =
        List.of(resource::state, resource::start, resource::resume, resource::stop);

    for (Executable door : doors) {
      assertEquals(403, assertThrows(RequestRefused.class, door).status());
    }
    verifyNoInteractions(job);
  }

  @Test
  void startsForTheAdministratorWhoAsks() {
    givenAnAdministrator();

    resource.start();
    verify(job).start("JIRAUSER10000");
  }

  @Test
  void continuesAndStops() {
    givenAnAdministrator();

    resource.resume();
    verify(job).resume();
    resource.stop();
    verify(job).stop();
  }

  @Test
  void saysHowFarItHasComeAndNamesTheFailedIssuesThatTheCallerMaySee() {
    givenAnAdministrator();
    record.keep(Backfill.waiting("pat", Instant.parse("2026-03-03T08:00:00Z")));
    record.add(new FailedIssue(7, "aaa"));
    record.add(new FailedIssue(8, "bbb"));
    Issue visible = mock();
    when(visible.getKey()).thenReturn("CHK-7");
    when(access.visibleIssue(7L)).thenReturn(Optional.of(visible));
    record.wishStop(true);

    BackfillJson state = resource.state();

    assertEquals("stopping", state.state());
    assertEquals("Stopping. It finishes the current 100.", state.sentence());
    assertEquals("2026-03-03T08:00:00Z", state.began());
    assertEquals("pat", state.startedByName());
    assertEquals(
        List.of(
            new BackfillJson.FailedIssueJson(7, "CHK-7", "aaa"),
            new BackfillJson.FailedIssueJson(8, null, "bbb")),
        state.failedIssues());
  }

  private void givenAnAdministrator() {
    when(access.isAdministrator()).thenReturn(true);
    when(access.personKey()).thenReturn("JIRAUSER10000");
  }
}
