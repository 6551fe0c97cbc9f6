package org.poworkbench.jira.backlog;

import java.util.List;
import java.util.function.Function;
import org.poworkbench.domain.backlog.BacklogHealth;
import org.poworkbench.domain.backlog.LetterTally;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.trend.Trend;
import org.poworkbench.jira.backlog.BacklogHealthJson.TileJson;
import org.poworkbench.jira.story.Texts;

/** Says letter by letter how stories do. */
final class BacklogTiles {

  private final Texts texts;

  BacklogTiles(Texts texts) {
    this.texts = texts;
  }

  List<TileJson> of(BacklogHealth health, Trend trend, Function<Letter, String> jql) {
    return health.letters().stream()
        .map(tally -> tile(tally, trend, jql.apply(tally.letter())))
        .toList();
  }

  private TileJson tile(LetterTally tally, Trend trend, String jql) {
    Integer percent = tally.percentMet().isPresent() ? tally.percentMet().getAsInt() : null;
    return new TileJson(
        tally.letter().symbol(),
        texts.text("letter." + tally.letter().word() + ".name"),
        percent,
        percent == null ? "\u2013" : texts.text("po.backlog.percent", percent),
        tally.met(),
        tally.missed(),
        tally.unsure(),
        texts.text("po.backlog.missed", tally.missed()),
        texts.text("po.backlog.counts", tally.met(), tally.missed(), tally.unsure()),
        jql,
        BacklogTrend.boxed(trend.change(tally)));
  }
}
