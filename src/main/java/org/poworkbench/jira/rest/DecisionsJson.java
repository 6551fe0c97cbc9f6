package org.poworkbench.jira.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.UnaryOperator;
import org.poworkbench.domain.aside.AsideReason;
import org.poworkbench.domain.aside.Decision;
import org.poworkbench.jira.story.Texts;

/**
 * All that was decided of the findings of an issue.
 *
 * @param decisions the oldest first
 */
record DecisionsJson(@JsonProperty("decisions") List<DecisionJson> decisions) {

  /**
   * One decision.
   *
   * @param name what the check is called
   * @param setAside whether its finding was set aside, else it counts again
   * @param reason why it was set aside, as a word for programs, null when it counts again
   * @param reasonName the same in words of the caller's language
   * @param by the full name of who decided
   */
  record DecisionJson(
      @JsonProperty("check") String check,
      @JsonProperty("name") String name,
      @JsonProperty("setAside") boolean setAside,
      @JsonProperty("reason") String reason,
      @JsonProperty("reasonName") String reasonName,
      @JsonProperty("details") String details,
      @JsonProperty("by") String by,
      @JsonProperty("at") String at) {}

  static DecisionsJson of(List<Decision> decisions, Texts texts, UnaryOperator<String> names) {
    return new DecisionsJson(
        decisions.stream().map(decision -> json(decision, texts, names)).toList());
  }

  private static DecisionJson json(Decision decision, Texts texts, UnaryOperator<String> names) {
    return new DecisionJson(
        decision.check(),
        texts.text("check." + decision.check() + ".name"),
        decision.setsAside(),
        decision.reason().map(AsideReason::key).orElse(null),
        decision
            .reason()
            .map(reason -> texts.text("po.setAside.said." + reason.key()))
            .orElse(null),
        decision.details(),
        names.apply(decision.by()),
        decision.at().toString());
  }
}
