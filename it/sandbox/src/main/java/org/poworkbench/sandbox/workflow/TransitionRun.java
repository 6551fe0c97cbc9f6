package org.poworkbench.sandbox.workflow;

import java.util.Map;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.IssueWriting;

/** One transition while it runs: what Jira's own functions have to write, written once. */
final class TransitionRun {

  /** The name under which parts find it; not one of Jira's. */
  static final String KEY = TransitionRun.class.getName();

  private final IssueWriting writing;
  private final IssueDraft issue;
  private final String caller;
  private final String comment;
  private boolean commented;
  private IssueRecord written;

  TransitionRun(IssueWriting writing, IssueDraft issue, String caller, String comment) {
    this.writing = writing;
    this.issue = issue;
    this.caller = caller;
    this.comment = comment;
  }

  static TransitionRun of(Map<?, ?> transientVars) {
    return (TransitionRun) transientVars.get(KEY);
  }

  IssueDraft issue() {
    return issue;
  }

  /** The comment of the screen shall be written with the issue. */
  void comment() {
    commented = comment != null && !comment.isBlank();
  }

  /** Stores a new issue; who looks at it from now on sees its id and key. */
  void create() {
    written = writing.create(issue, Change.by(caller));
    issue.id(written.id()).number(written.number()).key(written.key());
    issue.created(written.created()).updated(written.updated());
  }

  /** Stores the moved issue with its history and tells the event. */
  void update(long eventType) {
    if (written == null) {
      written = store(change().withEvent(eventType));
    }
  }

  /** Stores the issue if no function has done so, and answers it as stored. */
  IssueRecord finish() {
    if (written == null) {
      written = store(change().withoutEvent());
    }
    return written;
  }

  private Change change() {
    Change change = Change.by(caller).with("eventsource", "workflow");
    return commented ? change.withComment(comment, null, null) : change;
  }

  private IssueRecord store(Change change) {
    IssueRecord wanted = issue.record();
    return writing.update(wanted.id(), stored -> overwrite(stored, wanted), change);
  }

  private static void overwrite(IssueDraft stored, IssueRecord wanted) {
    IssueRecord before = stored.record();
    stored
        .typeId(wanted.typeId())
        .statusId(wanted.statusId())
        .priorityId(wanted.priorityId())
        .resolutionId(wanted.resolutionId())
        .summary(wanted.summary())
        .description(wanted.description())
        .environment(wanted.environment())
        .reporter(wanted.reporter())
        .assignee(wanted.assignee())
        .resolved(wanted.resolved())
        .due(wanted.due())
        .securityLevelId(wanted.securityLevelId())
        .parentId(wanted.parentId())
        .labels(wanted.labels())
        .componentIds(wanted.componentIds())
        .fixVersionIds(wanted.fixVersionIds())
        .affectedVersionIds(wanted.affectedVersionIds())
        .originalEstimate(wanted.originalEstimate())
        .remainingEstimate(wanted.remainingEstimate())
        .timeSpent(wanted.timeSpent());
    before.values().keySet().forEach(field -> stored.value(field, null));
    wanted.values().forEach(stored::value);
  }
}
