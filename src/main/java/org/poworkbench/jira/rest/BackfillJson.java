package org.poworkbench.jira.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.jira.job.BackfillInWords;

/**
 * How far the check of existing stories has come.
 *
 * @param state never, waiting, running, stopping, stopped, done or failed
 * @param sentence the same in words of the caller's language
 * @param failures what could not be checked, in words, empty when nothing failed
 */
record BackfillJson(
    @JsonProperty("state") String state,
    @JsonProperty("sentence") String sentence,
    @JsonProperty("failures") String failures,
    @JsonProperty("percent") int percent,
    @JsonProperty("total") long total,
    @JsonProperty("done") long done,
    @JsonProperty("changed") long changed,
    @JsonProperty("failed") long failed,
    @JsonProperty("began") String began,
    @JsonProperty("ended") String ended,
    @JsonProperty("startedBy") String startedBy,
    @JsonProperty("node") String node,
    @JsonProperty("errorId") String errorId,
    @JsonProperty("failedIssues") List<FailedIssueJson> failedIssues) {

  /**
   * An issue that could not be checked.
   *
   * @param id the id of the issue
   * @param errorId under which id the cause was noted
   */
  record FailedIssueJson(@JsonProperty("id") long id, @JsonProperty("errorId") String errorId) {}

  static BackfillJson of(BackfillRecord record, BackfillInWords words) {
    Backfill current = record.current();
    boolean stopWished = record.stopWished();
    return new BackfillJson(
        state(current, stopWished),
        words.sentence(current, stopWished),
        words.failures(current),
        words.percent(current),
        current.total(),
        current.done(),
        current.changed(),
        current.failed(),
        text(current.began()),
        text(current.ended()),
        current.startedBy(),
        current.node(),
        current.errorId(),
        record.failedIssues().stream()
            .map(failed -> new FailedIssueJson(failed.issueId(), failed.errorId()))
            .toList());
  }

  private static String state(Backfill current, boolean stopWished) {
    return current.isUnderWay() && stopWished
        ? "stopping"
        : current.state().name().toLowerCase(Locale.ROOT);
  }

  private static String text(Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
