package org.poworkbench.jira.backlog;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;
import java.util.stream.Collectors;
import org.poworkbench.domain.backlog.BacklogHealth;
import org.poworkbench.domain.backlog.LetterTally;
import org.poworkbench.jira.story.Texts;

/** The first sentence over a backlog: where it stands and what to begin with. */
final class BacklogSentence {

  private final Texts texts;

  BacklogSentence(Texts texts) {
    this.texts = texts;
  }

  String off() {
    return texts.text("po.backlog.off");
  }

  String of(BacklogReading reading, List<IssueType> checkedTypes) {
    if (reading.all().isEmpty()) {
      return reading.notCounted() > 0 ? notCounted(reading.notCounted()) : empty(checkedTypes);
    }
    return reading.health().stories() == 0
        ? texts.text("po.backlog.noneFits")
        : of(reading.health());
  }

  String notCounted(long stories) {
    return texts.text("po.backlog.notCounted", stories);
  }

  private String of(BacklogHealth health) {
    return health
        .weakest()
        .map(tally -> startWith(tally, health.stories()))
        .orElseGet(() -> nothingMissed(health));
  }

  private String startWith(LetterTally tally, int stories) {
    return texts.text("po.backlog.start." + tally.letter().word(), tally.missed(), stories);
  }

  private String nothingMissed(BacklogHealth health) {
    boolean unsure = health.letters().stream().anyMatch(tally -> tally.unsure() > 0);
    return texts.text(unsure ? "po.backlog.noneMissed" : "po.backlog.allMet", health.stories());
  }

  private String empty(List<IssueType> types) {
    return texts.text(
        "po.backlog.empty",
        types.stream().map(IssueType::getName).sorted().collect(Collectors.joining(", ")));
  }
}
