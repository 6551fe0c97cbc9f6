package org.poworkbench.sandbox.jira;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.commit.OnCommitEvent;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.commit.OnCommitIssueEventBundle;
import com.atlassian.jira.event.type.EventType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.poworkbench.sandbox.HostServices;
import org.poworkbench.sandbox.SandboxOptions;
import org.poworkbench.sandbox.SandboxOptions.EventManner;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.SampleSite;

class IssueEventsTest {
  @TempDir private Path home;
  private final List<String> heard = new ArrayList<>();
  private SampleSite sample;
  private EventPublisher publisher;

  @BeforeEach
  void open() {
    ThreadContext.enter(null, Locale.ENGLISH);
    sample = SampleSite.inMemory();
    start();
  }

  @AfterEach
  void close() {
    ThreadContext.leave();
    sample.close();
  }

  @Test
  void aListenerHearsSingleEventsBundlesAndCommits() {
    publisher.register(new Listener());
    sample.site.writing().create(sample.aStory("new"), Change.by("pat"));
    assertEquals(
        List.of(
            "event 1 ABC-1 by pat in transaction",
            "bundle 1 in transaction",
            "committed ABC-1 outside"),
        heard);
  }

  @Test
  void aCommittedEventComesTwiceWhenAsked() {
    start(EventManner.TWICE);
    publisher.register(new Listener());
    sample.site.writing().create(sample.aStory("new"), Change.by("pat"));
    assertEquals(
        2, heard.stream().filter("committed ABC-1 outside"::equals).count(), heard.toString());
    assertEquals(4, heard.size());
  }

  @Test
  void whatAListenerThrowsStaysWithoutEffect() {
    publisher.register(new Throwing());
    publisher.register(new Listener());
    sample.site.writing().create(sample.aStory("new"), Change.by("pat"));
    assertEquals(1, sample.site.issues().count());
    assertEquals(3, heard.size());
  }

  @Test
  void whatAListenerThrowsTakesTheChangeBackWhenAsked() {
    start(EventManner.THROWING);
    publisher.register(new Throwing());
    SiteEvents.ListenerFailed failure =
        assertThrows(
            SiteEvents.ListenerFailed.class,
            () -> sample.site.writing().create(sample.aStory("new"), Change.by("pat")));
    assertEquals("on purpose", failure.getCause().getMessage());
    assertEquals(0, sample.site.issues().count());
  }

  @Test
  void aListenerHearsByTypeUntilItIsUnregistered() {
    Everything everything = new Everything();
    publisher.register(everything);
    publisher.register(everything);
    publisher.publish("text");
    publisher.publish(7);
    publisher.unregister(everything);
    publisher.publish("more");
    assertEquals(List.of("text", "7"), heard);
  }

  private void start(EventManner... manners) {
    HostServices services = new HostServices();
    JiraServices.offer(
        services, sample.site, Texts.none(), SandboxOptions.at(home).withEvents(manners));
    publisher = services.get(EventPublisher.class);
  }

  private String where() {
    return sample.site.database().isInTransaction() ? "in transaction" : "outside";
  }

  /** Listens as an app does. */
  public final class Listener {
    @EventListener
    public void onIssueEvent(IssueEvent event) {
      assertEquals(EventType.ISSUE_CREATED_ID, event.getEventTypeId());
      heard.add(
          "event %d %s by %s %s"
              .formatted(
                  event.getEventTypeId(),
                  event.getIssue().getKey(),
                  event.getUser().getKey(),
                  where()));
    }

    @EventListener
    public void onBundle(IssueEventBundle bundle) {
      heard.add("bundle " + bundle.getEvents().size() + " " + where());
    }

    @EventListener
    public void onCommit(OnCommitIssueEventBundle bundle) {
      for (OnCommitEvent event : bundle.getOnCommitEvents()) {
        IssueEvent wrapped = ((DelegatingJiraIssueEvent) event.getWrappedEvent()).asIssueEvent();
        heard.add("committed " + wrapped.getIssue().getKey() + " " + where());
      }
    }
  }

  /** Always throws. */
  public static final class Throwing {
    @EventListener
    public void onIssueEvent(IssueEvent event) {
      throw new IllegalStateException("on purpose");
    }
  }

  /** Hears all events. */
  public final class Everything {
    @EventListener
    public void onEvent(Object event) {
      heard.add(event.toString());
    }
  }
}
