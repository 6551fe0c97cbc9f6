package org.poworkbench.jira.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.domain.gate.Unmet;
import org.poworkbench.domain.story.Finding;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.jira.story.FindingTexts;
import org.poworkbench.jira.story.Texts;

/** Says why a story cannot move on: what, then all that is missing with how to mend it, then who can. Plain text. */
final class GateRefusal {

  private static final int MOST_ITEMS = 7;

  private final Texts texts;
  private final FindingTexts findings;

  GateRefusal(Texts texts, FindingTexts findings) {
    this.texts = texts;
    this.findings = findings;
  }

  String text(StoryGate gate, String issueKey, Optional<String> target, List<Unmet> unmet) {
    List<String> lines = new ArrayList<>();
    lines.add(what(issueKey, target, unmet.size()));
    for (int item = 0; item < Math.min(MOST_ITEMS, unmet.size()); item++) {
      lines.add((item + 1) + ". " + item(unmet.get(item)));
    }
    if (unmet.size() > MOST_ITEMS) {
      lines.add(texts.text("po.gate.refusal.more", unmet.size() - MOST_ITEMS));
    }
    lines.add(who(gate, issueKey, unmet));
    return String.join("\n", lines);
  }

  // Nothing can be set aside of what is not created yet, nor a finding where that would not help.
  private String who(StoryGate gate, String issueKey, List<Unmet> unmet) {
    String anyone = texts.text("po.gate.refusal.who");
    boolean helps = issueKey != null && !gate.setAsideStops();
    return helps && unmet.stream().anyMatch(Unmet.Missed.class::isInstance)
        ? anyone + ' ' + texts.text("po.gate.refusal.setAside")
        : anyone;
  }

  private String what(String issueKey, Optional<String> target, int count) {
    if (issueKey == null) {
      return texts.text("po.gate.refusal.create", count);
    }
    return target
        .map(name -> texts.text("po.gate.refusal.move", issueKey, name, count))
        .orElseGet(() -> texts.text("po.gate.refusal.moveOn", issueKey, count));
  }

  private String item(Unmet unmet) {
    if (unmet instanceof Unmet.Missed missed) {
      return missed(missed.finding());
    }
    if (unmet instanceof Unmet.Unsure unsure) {
      return texts.text("po.gate.refusal.unsure", letterName(unsure.letter()));
    }
    Unmet.ScoreTooLow low = (Unmet.ScoreTooLow) unmet;
    return texts.text("po.gate.refusal.score", low.score(), low.least());
  }

  private String missed(Finding finding) {
    return texts.text(
        "po.gate.refusal.item",
        findings.letterName(finding),
        findings.title(finding),
        findings.mend(finding));
  }

  private String letterName(Letter letter) {
    return texts.text("letter." + letter.word() + ".name");
  }
}
