package org.poworkbench.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backfill.BackfillRecord;
import org.poworkbench.domain.backfill.BackfillRecord.FailedIssue;
import org.poworkbench.jira.access.Access;
import org.poworkbench.jira.access.People;
import org.poworkbench.jira.job.BackfillInWords;

/**
 * How far the check of existing stories has come.
 *
 * @param state never, waiting, running, stopping, stopped, done or failed
 * @param sentence the same in words of the caller's language
 * @param failures what could not be checked, in words, empty when nothing failed
 * @param timeLeft how long it will still take, in words, empty when that cannot be told
 * @param startedByName the name of who started it
 */
record BackfillJson(
    @JsonProperty("state") String state,
    @JsonProperty("sentence") String sentence,
    @JsonProperty("failures") String failures,
    @JsonProperty("timeLeft") String timeLeft,
    @JsonProperty("percent") int percent,
    @JsonProperty("total") long total,
    @JsonProperty("done") long done,
    @JsonProperty("changed") long changed,
    @JsonProperty("failed") long failed,
    @JsonProperty("began") String began,
    @JsonProperty("ended") String ended,
    @JsonProperty("startedBy") String startedBy,
    @JsonProperty("startedByName") String startedByName,
    @JsonProperty("node") String node,
    @JsonProperty("errorId") String errorId,
    @JsonProperty("failedIssues") List<FailedIssueJson> failedIssues) {

  /**
   * An issue that could not be checked.
   *
   * @param id the id of the issue
   * @param key its key, null when the caller may not see it or it is gone
   * @param errorId under which id the cause was noted
   */
  record FailedIssueJson(
      @JsonProperty("id") long id,
      @JsonProperty("key") String key,
      @JsonProperty("errorId") String errorId) {

    static FailedIssueJson of(FailedIssue failed, Access access) {
      String key = access.visibleIssue(failed.issueId()).map(Issue::getKey).orElse(null);
      return new FailedIssueJson(failed.issueId(), key, failed.errorId());
    }
  }

  static BackfillJson of(
      BackfillRecord record, BackfillInWords words, Access access, People people) {
    Backfill current = record.current();
    boolean stopWished = record.stopWished();
    return new BackfillJson(
        state(current, stopWished),
        words.sentence(current, stopWished),
        words.failures(current),
        words.timeLeft(current, Instant.now()),
        words.percent(current),
        current.total(),
        current.done(),
        current.changed(),
        current.failed(),
        text(current.began()),
        text(current.ended()),
        current.startedBy(),
        current.beganByItself() ? words.beganByItself(current) : people.name(current.startedBy()),
        current.node(),
        current.errorId(),
        record.failedIssues().stream().map(failed -> FailedIssueJson.of(failed, access)).toList());
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
