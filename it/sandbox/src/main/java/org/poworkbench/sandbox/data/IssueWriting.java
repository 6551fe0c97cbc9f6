package org.poworkbench.sandbox.data;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The one way to write issues: each change is one transaction with its history; listeners hear of it
 * inside and after the transaction, the index after it.
 */
public final class IssueWriting {
  private final Database database;
  private final Issues issues;
  private final History history;
  private final Comments comments;
  private final Links links;
  private final Projects projects;
  private final Ranks ranks;
  private final Differences differences;
  private final Clock clock;
  private volatile IssueIndex index = IssueIndex.none();
  private volatile IssueEvents events = IssueEvents.none();
  private volatile EventOrder order = EventOrder.AFTER_INDEX;

  IssueWriting(Site site, Clock clock) {
    this.database = site.database();
    this.issues = site.issues();
    this.history = site.history();
    this.comments = site.comments();
    this.links = site.links();
    this.projects = site.projects();
    this.ranks = site.ranks();
    this.differences = new Differences(site);
    this.clock = clock;
  }

  /** Names the search index, which is told of every change from now on. */
  public void useIndex(IssueIndex index) {
    this.index = index;
  }

  /** Names those who are told of changes that are not silent. */
  public void useEvents(IssueEvents events, EventOrder order) {
    this.events = events;
    this.order = order;
  }

  public IssueRecord create(IssueDraft draft, Change change) {
    return database.inTransaction(
        () -> {
          Instant now = now();
          IssueRecord created = issues.insert(List.of(dated(draft, now))).get(0);
          finish(IssueEventType.CREATED, null, created, null, null, change, now);
          return created;
        });
  }

  /** Creates many issues at once, silently: no history, no event, one notice to the index. */
  public List<IssueRecord> createAll(List<IssueDraft> drafts) {
    return database.inTransaction(
        () -> {
          Instant now = now();
          List<IssueRecord> created =
              issues.insert(drafts.stream().map(draft -> dated(draft, now)).toList());
          List<Long> ids = created.stream().map(IssueRecord::id).toList();
          database.afterCommit(() -> index.index(ids));
          return created;
        });
  }

  /**
   * Lets the edit change the issue as it is stored now, and stores what is different. Nothing that is
   * different and no comment: nothing happens, unless the change names an event. Silent edits keep the
   * time of the last update.
   */
  public IssueRecord update(long issueId, Consumer<IssueDraft> edit, Change change) {
    return database.inTransaction(
        () -> {
          issues.lock(issueId);
          IssueRecord before = required(issueId);
          IssueDraft draft = before.draft();
          edit.accept(draft);
          IssueRecord wanted = draft.id(issueId).projectId(before.projectId()).record();
          List<ChangeItem> items = differences.between(before, wanted);
          if (items.isEmpty() && change.comment() == null && change.eventTypeId() == null) {
            return before;
          }
          Instant now = now();
          IssueRecord after = change.history() ? draft.updated(now).record() : wanted;
          issues.update(before, after);
          ChangeGroup group = record(issueId, items, change, now);
          CommentRecord comment = comment(issueId, change, now);
          finish(usualEvent(items, comment), before, after, group, comment, change, now);
          return after;
        });
  }

  /** Moves the issue, with its subtasks, to another project and type; earlier keys still lead to it. */
  public IssueRecord move(
      long issueId, long projectId, String typeId, String statusId, Change change) {
    return database.inTransaction(
        () -> {
          IssueRecord before = required(issueId);
          Instant now = now();
          IssueRecord after = moved(before, projectId, typeId, statusId, now);
          ChangeGroup group = record(issueId, differences.ofMove(before, after), change, now);
          finish(IssueEventType.MOVED, before, after, group, null, change, now);
          for (long subtask : issues.subtasksOf(issueId)) {
            IssueRecord child = required(subtask);
            move(subtask, projectId, child.typeId(), child.statusId(), change);
          }
          return after;
        });
  }

  /** Deletes the issue with its subtasks, comments, links and history. */
  public void delete(long issueId, Change change) {
    database.doInTransaction(
        () -> {
          IssueRecord before = required(issueId);
          issues.subtasksOf(issueId).forEach(subtask -> delete(subtask, change));
          issues.delete(issueId);
          finish(IssueEventType.DELETED, before, null, null, null, change, now());
        });
  }

  /**
   * Writes the value of one custom field and nothing else: no history, no event, no time of update, no
   * notice to the index, as Jira's CustomField.updateValue. An issue that was deleted has none.
   */
  public void writeValue(long issueId, long fieldId, Object value) {
    database.doInTransaction(
        () -> {
          if (issues.lock(issueId)) {
            issues.updateValue(issueId, fieldId, value);
          }
        });
  }

  public CommentRecord comment(long issueId, Change change) {
    return database.inTransaction(
        () -> {
          IssueRecord before = required(issueId);
          Instant now = now();
          IssueRecord after = touched(before, change, now);
          CommentRecord comment = comment(issueId, change, now);
          finish(IssueEventType.COMMENTED, before, after, null, comment, change, now);
          return comment;
        });
  }

  public void editComment(CommentRecord comment, Change change) {
    database.doInTransaction(
        () -> {
          comments.update(comment);
          changed(comment, IssueEventType.COMMENT_EDITED, change);
        });
  }

  public void deleteComment(CommentRecord comment, Change change) {
    database.doInTransaction(
        () -> {
          comments.remove(comment.id());
          changed(comment, IssueEventType.COMMENT_DELETED, change);
        });
  }

  /** Links two issues; both histories tell of it, and no event does, as in Jira. */
  public IssueLinkRecord link(
      long typeId, long sourceId, long destinationId, Long sequence, Change change) {
    return database.inTransaction(
        () -> {
          IssueLinkRecord known = links.find(sourceId, destinationId, typeId).orElse(null);
          if (known != null) {
            return known;
          }
          IssueLinkRecord link = links.add(typeId, sourceId, destinationId, sequence);
          tellBoth(link, change, true);
          return link;
        });
  }

  public void unlink(IssueLinkRecord link, Change change) {
    database.doInTransaction(
        () -> {
          links.remove(link.id());
          tellBoth(link, change, false);
        });
  }

  /**
   * Ranks issues, in this order, right before or after another one. Histories tell of it and no event
   * does, as ranks are no part of Jira's own issues.
   */
  public void rank(List<Long> issueIds, long anchorId, boolean before, String actor) {
    database.doInTransaction(
        () -> {
          long field = ranks.field().orElseThrow();
          ranks
              .beside(
                  anchorId, before, issueIds, all -> database.afterCommit(() -> index.index(all)))
              .forEach(
                  (id, rank) ->
                      update(
                          id, draft -> draft.value(field, rank), Change.by(actor).withoutEvent()));
        });
  }

  /** Archives the issue: it can be seen by its link, and no longer be found or edited. */
  public void archive(long issueId, String by) {
    database.doInTransaction(() -> issues.archive(issueId, by, now()));
    database.afterCommit(() -> index.index(Set.of(issueId)));
  }

  public void restore(long issueId) {
    database.doInTransaction(() -> issues.restore(issueId));
    database.afterCommit(() -> index.index(Set.of(issueId)));
  }

  /** Archives the project with all its issues. */
  public void archiveProject(long projectId, String by) {
    projects.archive(projectId, by, now());
    reindexProject(projectId);
  }

  public void restoreProject(long projectId) {
    projects.restore(projectId);
    reindexProject(projectId);
  }

  private void reindexProject(long projectId) {
    database.afterCommit(() -> index.index(issues.idsOfProject(projectId)));
  }

  private IssueRecord moved(
      IssueRecord before, long projectId, String typeId, String statusId, Instant now) {
    ProjectRecord project = projects.byId(projectId).orElseThrow();
    long number =
        projectId == before.projectId() ? before.number() : projects.nextIssueNumber(projectId);
    IssueRecord after =
        before
            .draft()
            .projectId(projectId)
            .number(number)
            .key(project.key() + "-" + number)
            .typeId(typeId)
            .statusId(statusId)
            .updated(now)
            .record();
    issues.update(before, after);
    if (!after.key().equals(before.key())) {
      issues.rememberKey(before.key(), before.id());
    }
    return after;
  }

  private void changed(CommentRecord comment, IssueEventType type, Change change) {
    IssueRecord before = required(comment.issueId());
    Instant now = now();
    finish(type, before, touched(before, change, now), null, comment, change, now);
  }

  private IssueRecord touched(IssueRecord issue, Change change, Instant now) {
    if (!change.history()) {
      return issue;
    }
    IssueRecord touched = issue.draft().updated(now).record();
    issues.update(issue, touched);
    return touched;
  }

  private void tellBoth(IssueLinkRecord link, Change change, boolean added) {
    Instant now = now();
    IssueRecord source = required(link.sourceId());
    IssueRecord destination = required(link.destinationId());
    LinkType type = links.type(link.typeId()).orElseThrow();
    record(source.id(), List.of(Differences.link(type.outward(), destination, added)), change, now);
    record(destination.id(), List.of(Differences.link(type.inward(), source, added)), change, now);
    touched(source, change, now);
    touched(destination, change, now);
    database.afterCommit(() -> index.index(List.of(source.id(), destination.id())));
  }

  private CommentRecord comment(long issueId, Change change, Instant now) {
    Change.NewComment text = change.comment();
    return text == null
        ? null
        : comments.add(
            new CommentRecord(
                0,
                issueId,
                change.actor(),
                change.actor(),
                text.body(),
                now,
                now,
                text.groupLevel(),
                text.roleLevel()));
  }

  private ChangeGroup record(long issueId, List<ChangeItem> items, Change change, Instant now) {
    return change.history() && !items.isEmpty()
        ? history.add(issueId, change.actor(), now, items)
        : null;
  }

  private void finish(
      IssueEventType usual,
      IssueRecord before,
      IssueRecord after,
      ChangeGroup group,
      CommentRecord comment,
      Change how,
      Instant now) {
    long typeId = how.eventTypeId() == null ? usual.id() : how.eventTypeId();
    IssueChange change =
        new IssueChange(
            typeId, before, after, group, comment, how.actor(), now, how.mail(), how.parameters());
    Runnable notice = () -> tellIndex(change);
    Runnable bundle = () -> events.afterCommit(change);
    if (!how.event()) {
      database.afterCommit(notice);
      return;
    }
    events.beforeCommit(change);
    database.afterCommit(order == EventOrder.BEFORE_INDEX ? bundle : notice);
    database.afterCommit(order == EventOrder.BEFORE_INDEX ? notice : bundle);
  }

  private void tellIndex(IssueChange change) {
    Set<Long> ids = Set.of(change.issue().id());
    if (change.after() == null) {
      index.remove(ids);
    } else {
      index.index(ids);
    }
  }

  private static IssueEventType usualEvent(List<ChangeItem> items, CommentRecord comment) {
    if (items.isEmpty() && comment != null) {
      return IssueEventType.COMMENTED;
    }
    boolean onlyAssignee =
        !items.isEmpty() && items.stream().allMatch(item -> item.field().equals("assignee"));
    return onlyAssignee ? IssueEventType.ASSIGNED : IssueEventType.UPDATED;
  }

  private IssueRecord required(long issueId) {
    return issues
        .byId(issueId)
        .orElseThrow(() -> new IllegalArgumentException("There is no issue " + issueId));
  }

  private IssueDraft dated(IssueDraft draft, Instant now) {
    IssueRecord asked = draft.record();
    Instant created = asked.created() == null ? now : asked.created();
    return draft.created(created).updated(asked.updated() == null ? created : asked.updated());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
