package org.poworkbench.sandbox.data;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened to an issue. Before is null for a created issue, after for a deleted one;
 * history and comment are null where there is none.
 */
public record IssueChange(
    long eventTypeId,
    IssueRecord before,
    IssueRecord after,
    ChangeGroup history,
    CommentRecord comment,
    String actor,
    Instant at,
    boolean sendMail,
    Map<String, Object> parameters) {

  /** The issue as it is now, or as it was last when it was deleted. */
  public IssueRecord issue() {
    return after == null ? before : after;
  }
}
