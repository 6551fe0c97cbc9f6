package org.poworkbench.jira.story;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.poworkbench.domain.aside.AsideReason;
import org.poworkbench.domain.aside.DecidedOfIssue;
import org.poworkbench.domain.aside.Decision;
import org.poworkbench.domain.story.Finding;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.StoryReview;
import org.poworkbench.jira.story.StoryCheckJson.SetAsideJson;

/** Says what was set aside on an issue, by whom and why. */
final class SetAsideInWords {

  private final Texts texts;
  private final FindingTexts findings;
  private final UnaryOperator<String> names;

  SetAsideInWords(Texts texts, FindingTexts findings, UnaryOperator<String> names) {
    this.texts = texts;
    this.findings = findings;
    this.names = names;
  }

  /** What is set aside, then what was and is back. */
  List<SetAsideJson> all(StoryReview review, DecidedOfIssue decided) {
    return Stream.concat(
            review.setAside().stream().flatMap(finding -> one(finding, decided, false)),
            review.findings().stream().flatMap(finding -> one(finding, decided, true)))
        .toList();
  }

  /** The label of what is set aside, null when nothing is. */
  String label(StoryReview review) {
    int count = review.setAside().size();
    return count == 0 ? null : texts.text("po.coach.setAside", count);
  }

  /** The label with how many findings were set aside, if any. */
  String added(String label, int count) {
    return count == 0 ? label : texts.text("po.coach.letter.setAside", label, count);
  }

  private Stream<SetAsideJson> one(Finding finding, DecidedOfIssue decided, boolean back) {
    Optional<Decision> decision = decided.settingAside(finding.check());
    return decision.map(known -> json(finding, known, back)).stream();
  }

  private SetAsideJson json(Finding finding, Decision decision, boolean back) {
    AsideReason reason = decision.reason().orElseThrow();
    return new SetAsideJson(
        finding.check(),
        finding.letter().map(Letter::symbol).orElse(null),
        findings.letterName(finding),
        findings.sign(finding),
        findings.title(finding),
        reason.key(),
        texts.text("po.setAside.said." + reason.key()),
        decision.details(),
        names.apply(decision.by()),
        decision.at().toString(),
        back);
  }
}
