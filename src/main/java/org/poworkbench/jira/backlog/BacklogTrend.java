package org.poworkbench.jira.backlog;

import java.util.Locale;
import java.util.OptionalInt;
import org.poworkbench.domain.backlog.LetterTally;
import org.poworkbench.domain.trend.TrendPoint;
import org.poworkbench.jira.backlog.BacklogHealthJson.TrendJson;
import org.poworkbench.jira.backlog.BacklogHealthJson.TrendLetterJson;
import org.poworkbench.jira.backlog.BacklogHealthJson.TrendPointJson;
import org.poworkbench.jira.backlog.ReadingTrend.ReaderTrend;
import org.poworkbench.jira.backlog.ReadingTrend.State;
import org.poworkbench.jira.story.Texts;

/** Says how stories did from sprint to sprint. */
final class BacklogTrend {

  private final Texts texts;

  BacklogTrend(Texts texts) {
    this.texts = texts;
  }

  TrendJson of(ReaderTrend read) {
    String state = read.state().name().toLowerCase(Locale.ROOT);
    return new TrendJson(
        state,
        read.state() == State.READY ? null : texts.text("po.backlog.trend." + state),
        read.trend().points().stream().map(point -> point(point, read)).toList(),
        read.someHidden());
  }

  private static TrendPointJson point(TrendPoint point, ReaderTrend read) {
    long sprint = point.start().sprintId();
    return new TrendPointJson(
        sprint,
        read.names().get(sprint),
        point.start().seen().toString(),
        point.health().stories(),
        point.health().allMet(),
        boxed(point.health().percentAllMet()),
        point.health().letters().stream().map(BacklogTrend::letter).toList());
  }

  private static TrendLetterJson letter(LetterTally tally) {
    return new TrendLetterJson(
        tally.letter().symbol(),
        boxed(tally.percentMet()),
        tally.met(),
        tally.missed(),
        tally.unsure());
  }

  static Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
