package org.poworkbench.jira.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.poworkbench.domain.backfill.CatchingUp;
import org.poworkbench.domain.backfill.FollowingHabits;
import org.poworkbench.domain.backfill.InMemoryCatchUpRecord;
import org.poworkbench.domain.backlog.InMemoryStoryRows;
import org.poworkbench.domain.backlog.RememberedHabits;
import org.poworkbench.domain.failure.RememberedFailures;

class CatchUpJobTest {

  private final JiraThreads threads = mock();
  private final ClusterLockService locks = mock();
  private final ClusterLock lock = mock();
  private final InMemoryCatchUpRecord record = new InMemoryCatchUpRecord();
  private int sprintsSeen;
  private final InMemoryStoryRows rows = new InMemoryStoryRows();
  private final CatchingUp catchingUp =
      new CatchingUp(
          record,
          time -> List.of(),
          issue -> false,
          new FollowingHabits(rows, new RememberedHabits(rows, Clock.systemUTC())),
          new RememberedFailures(),
          Clock.systemUTC(),
          () -> false);

  @Test
  void worksEveryFewMinutesOnTheNodeThatGetsTheLock() {
    when(lock.tryLock()).thenReturn(true);

    round().run();

    assertTrue(record.last().isPresent());
    assertEquals(1, sprintsSeen);
    verify(lock).unlock();
  }

  @Test
  void leavesTheWorkToAnotherNodeThatIsAtIt() {
    round().run();

    assertFalse(record.last().isPresent());
    assertEquals(0, sprintsSeen);
  }

  private Runnable round() {
    when(locks.getLockForName("org.poworkbench.catch-up")).thenReturn(lock);
    new CatchUpJob(catchingUp, () -> sprintsSeen++, threads, locks).start();
    ArgumentCaptor<Duration> pause = ArgumentCaptor.captor();
    ArgumentCaptor<Runnable> work = ArgumentCaptor.captor();
    verify(threads).every(pause.capture(), work.capture());
    assertEquals(Duration.ofMinutes(3), pause.getValue());
    return work.getValue();
  }
}
