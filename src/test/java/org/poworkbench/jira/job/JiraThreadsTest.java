package org.poworkbench.jira.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.poworkbench.domain.failure.RememberedFailures;
import org.poworkbench.jira.bridge.JiraThreadContext;

class JiraThreadsTest {

  private final JiraThreadContext context = mock();
  private final JiraAuthenticationContext authentication = mock();
  private final RememberedFailures failures = new RememberedFailures();
  private final Runnable work = mock();
  private final JiraThreads threads = new JiraThreads(context, authentication, failures);

  @AfterEach
  void endThreads() {
    threads.close();
  }

  @Test
  void entersJiraAsNobodyAndLeavesIt() throws InterruptedException {
    threads.aside(work);
    finish();

    InOrder order = inOrder(context, authentication, work);
    order.verify(context).enter();
    order.verify(authentication).setLoggedInUser(null);
    order.verify(work).run();
    order.verify(context).leave();
  }

  @Test
  void doesARoundAgainAfterOneThatFailed() throws InterruptedException {
    CountDownLatch rounds = new CountDownLatch(2);
    threads.every(
        Duration.ofMillis(1),
        () -> {
          rounds.countDown();
          throw new NoSuchMethodError("changed in this Jira");
        });

    assertTrue(rounds.await(10, TimeUnit.SECONDS));
  }

  @Test
  void leavesJiraAfterAFailureAndGoesOn() throws InterruptedException {
    threads.aside(
        () -> {
          throw new NoSuchMethodError("changed in this Jira");
        });
    threads.aside(work);
    finish();

    assertEquals(1, failures.causes().size());
    InOrder order = inOrder(context, work);
    order.verify(context).enter();
    order.verify(context).leave();
    order.verify(work).run();
  }

  @Test
  void doesShortWorkWhileLongWorkGoesOn() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch done = new CountDownLatch(1);
    threads.aside(() -> await(release));
    threads.after(Duration.ZERO, done::countDown);

    assertTrue(done.await(10, TimeUnit.SECONDS));
    release.countDown();
  }

  @Test
  void waitsForTheWorkInHandAndTellsItToEnd() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    threads.aside(
        () -> {
          begun.countDown();
          while (!threads.ending()) {
            Thread.onSpinWait();
          }
          ended.set(true);
        });
    assertTrue(begun.await(10, TimeUnit.SECONDS));

    threads.close();

    assertTrue(ended.get());
  }

  private void finish() throws InterruptedException {
    CountDownLatch finished = new CountDownLatch(1);
    threads.aside(finished::countDown);
    assertTrue(finished.await(10, TimeUnit.SECONDS));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }
}
