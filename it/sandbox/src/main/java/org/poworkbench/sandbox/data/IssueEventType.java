package org.poworkbench.sandbox.data;

/** The types of issue events with the ids that they have in a stock Jira. */
public enum IssueEventType {
  CREATED(1, "Issue Created"),
  UPDATED(2, "Issue Updated"),
  ASSIGNED(3, "Issue Assigned"),
  RESOLVED(4, "Issue Resolved"),
  CLOSED(5, "Issue Closed"),
  COMMENTED(6, "Issue Commented"),
  REOPENED(7, "Issue Reopened"),
  DELETED(8, "Issue Deleted"),
  MOVED(9, "Issue Moved"),
  WORK_LOGGED(10, "Work Logged On Issue"),
  WORK_STARTED(11, "Work Started On Issue"),
  WORK_STOPPED(12, "Work Stopped On Issue"),
  GENERIC(13, "Generic Event"),
  COMMENT_EDITED(14, "Issue Comment Edited"),
  WORKLOG_UPDATED(15, "Issue Worklog Updated"),
  WORKLOG_DELETED(16, "Issue Worklog Deleted"),
  COMMENT_DELETED(17, "Issue Comment Deleted");

  private final long id;
  private final String displayName;

  IssueEventType(long id, String displayName) {
    this.id = id;
    this.displayName = displayName;
  }

  public long id() {
    return id;
  }

  public String displayName() {
    return displayName;
  }
}
