package org.poworkbench.sandbox.jira;

import com.atlassian.jira.event.commit.OnCommitEvent;
import com.atlassian.jira.event.issue.DelegatingJiraIssueEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.event.issue.JiraIssueEvent;
import com.atlassian.jira.event.issue.commit.OnCommitIssueEventBundle;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.poworkbench.sandbox.SandboxOptions.EventManner;
import org.poworkbench.sandbox.data.IssueChange;
import org.poworkbench.sandbox.data.IssueEvents;

/**
 * Tells listeners of changes to issues as Jira does: inside the transaction an issue event and a bundle
 * with it, after the commit the on-commit bundle, by option twice.
 */
public final class IssueEventDispatch implements IssueEvents {
  private final SiteEvents events;
  private final JiraObjects objects;
  private final Set<EventManner> manners;

  IssueEventDispatch(SiteEvents events, JiraObjects objects, Set<EventManner> manners) {
    this.events = events;
    this.objects = objects;
    this.manners = manners;
  }

  @Override
  public void beforeCommit(IssueChange change) {
    IssueEvent event = event(change);
    Consumer<Object> publish =
        manners.contains(EventManner.THROWING) ? events::publishStrictly : events::publish;
    publish.accept(event);
    publish.accept(new Bundle(List.of(new BundledEvent(event)), change.sendMail()));
  }

  @Override
  public void afterCommit(IssueChange change) {
    OnCommitBundle bundle =
        new OnCommitBundle(List.of(new CommittedEvent(new BundledEvent(event(change)))));
    events.publish(bundle);
    if (manners.contains(EventManner.TWICE)) {
      events.publish(bundle);
    }
  }

  private IssueEvent event(IssueChange change) {
    return new IssueEvent(
        change.eventTypeId(),
        objects.issue(change.issue()),
        objects.user(change.actor()),
        change.comment() == null ? null : objects.comment(change.comment()),
        change.parameters(),
        change.sendMail(),
        Date.from(change.at()));
  }

  /** Public, as all here, because apps read these by reflection. */
  public record Bundle(Collection<JiraIssueEvent> events, boolean sendMail)
      implements IssueEventBundle {
    @Override
    public Collection<JiraIssueEvent> getEvents() {
      return events;
    }

    @Override
    public boolean doesSendEmailNotification() {
      return sendMail;
    }
  }

  /** An issue event inside a bundle. */
  public record BundledEvent(IssueEvent event) implements DelegatingJiraIssueEvent {
    @Override
    public IssueEvent asIssueEvent() {
      return event;
    }
  }

  /** The events of a committed change. */
  public record OnCommitBundle(Collection<OnCommitEvent> events)
      implements OnCommitIssueEventBundle {
    @Override
    public Collection<OnCommitEvent> getOnCommitEvents() {
      return events;
    }
  }

  /** One event of a committed change. */
  public record CommittedEvent(Object event) implements OnCommitEvent {
    @Override
    public Object getWrappedEvent() {
      return event;
    }
  }
}
