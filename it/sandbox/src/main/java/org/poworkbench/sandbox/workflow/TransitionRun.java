package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.issue.MutableIssue;
import java.util.Map;
import org.poworkbench.sandbox.data.Change;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.IssueWriting;

/** One transition while it runs: what Jira's own functions have to write, written once. */
final class TransitionRun {

  /** The name under which parts find it; not one of Jira's. */
  static final String KEY = TransitionRun.class.getName();

  private final IssueWriting writing;
  private final LiveIssues live;
  private final MutableIssue issue;
  private final String caller;
  private final String comment;
  private boolean commented;
  private IssueRecord written;

  TransitionRun(
      IssueWriting writing, LiveIssues live, MutableIssue issue, String caller, String comment) {
    this.writing = writing;
    this.live = live;
    this.issue = issue;
    this.caller = caller;
    this.comment = comment;
  }

  static TransitionRun of(Map<?, ?> transientVars) {
    return (TransitionRun) transientVars.get(KEY);
  }

  void status(String statusId) {
    live.change(issue, draft -> draft.statusId(statusId));
  }

  /** The comment of the screen shall be written with the issue. */
  void comment() {
    commented = comment != null && !comment.isBlank();
  }

  /** Stores a new issue; who looks at it from now on sees its id and key. */
  void create() {
    IssueRecord stored = writing.create(live.record(issue).draft(), Change.by(caller));
    written = stored;
    live.change(
        issue,
        draft ->
            draft
                .id(stored.id())
                .number(stored.number())
                .key(stored.key())
                .created(stored.created())
                .updated(stored.updated()));
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
    IssueRecord wanted = live.record(issue);
    return writing.update(wanted.id(), stored -> DraftCopy.overwrite(stored, wanted), change);
  }
}
