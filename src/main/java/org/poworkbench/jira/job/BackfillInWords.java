package org.poworkbench.jira.job;

import java.time.Instant;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.jira.story.Texts;

/** Says in one sentence how far the check of existing stories has come. */
public final class BackfillInWords {

  private final Texts texts;

  public BackfillInWords(Texts texts) {
    this.texts = texts;
  }

  /** Where it stands. */
  public String sentence(Backfill now, boolean stopWished) {
    if (now.isUnderWay() && stopWished) {
      return texts.text("po.backfill.stopping");
    }
    return switch (now.state()) {
      case NEVER -> texts.text("po.backfill.never");
      case WAITING -> texts.text("po.backfill.waiting");
      case RUNNING -> texts.text("po.backfill.running", now.done(), now.total(), percent(now));
      case STOPPED -> texts.text("po.backfill.stopped", now.done(), now.total());
      case DONE -> texts.text("po.backfill.done", now.done(), now.changed());
      case FAILED -> texts.text("po.backfill.failed", now.done(), now.total(), now.errorId());
    };
  }

  /** How long it will still take, in minutes; empty when that cannot be told. */
  public String timeLeft(Backfill now, Instant instant) {
    return now.timeLeft(instant)
        .map(left -> texts.text("po.backfill.timeLeft", left.plusSeconds(30).toMinutes()))
        .orElse("");
  }

  /** What could not be checked, empty when nothing failed. */
  public String failures(Backfill now) {
    return now.failed() == 0 ? "" : texts.text("po.backfill.failures", now.failed());
  }

  /** Who began it, where nobody did; else empty. */
  public String beganByItself(Backfill now) {
    return now.beganByItself() ? texts.text("po.judging.backfill.byItself") : "";
  }

  /** How much of it is done. */
  public int percent(Backfill now) {
    return now.total() == 0 ? 0 : (int) Math.min(100, 100 * now.done() / now.total());
  }
}
