package org.poworkbench.jira.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.poworkbench.domain.gate.OfferedGate;
import org.poworkbench.domain.gate.StoryGate;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.StoryReview;

/** Says before the attempt what transitions will ask for. */
final class GateLine {
  private final Texts texts;

  GateLine(Texts texts) {
    this.texts = texts;
  }

  /** A sentence for each gate that would look at this story; empty when none would. */
  Optional<String> of(StoryReview review, List<OfferedGate> gates) {
    String sentences =
        gates.stream()
            .filter(offered -> offered.gate().asksForSomething())
            .filter(offered -> review.story() || !offered.gate().storiesOnly())
            .map(this::sentence)
            .distinct()
            .collect(Collectors.joining(" "));
    return Optional.of(sentences).filter(some -> !some.isEmpty());
  }

  private String sentence(OfferedGate offered) {
    StoryGate gate = offered.gate();
    int score = gate.leastScore().orElse(0);
    if (gate.letters().isEmpty()) {
      return texts.text("po.coach.gate.score", offered.transition(), score);
    }
    return score == 0
        ? texts.text("po.coach.gate.letters", offered.transition(), letters(gate))
        : texts.text("po.coach.gate.both", offered.transition(), letters(gate), score);
  }

  /** V; V and T; V, T and S. */
  private String letters(StoryGate gate) {
    List<String> symbols = gate.letters().stream().sorted().map(Letter::symbol).toList();
    int last = symbols.size() - 1;
    return last == 0
        ? symbols.get(0)
        : texts.text(
            "po.coach.gate.and", String.join(", ", symbols.subList(0, last)), symbols.get(last));
  }
}
