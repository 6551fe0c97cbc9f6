package org.poworkbench.domain.story.check;

import java.util.Optional;
import java.util.Set;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Terms;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * The spike says what will be known or decided at its end, or what it leaves behind.
 *
 * <p>An answer that changes no decision was not worth the time. A recommendation, a demo, a list or a
 * page counts, and so do acceptance criteria.
 */
public final class SaysWhatItDecides implements StoryCheck {
  private static final Set<String> LABELS =
      Set.of(
          "result",
          "results",
          "outcome",
          "output",
          "deliverable",
          "deliverables",
          "done when",
          "decision",
          "goal",
          "answer",
          "ergebnis",
          "entscheidung",
          "ziel",
          "antwort",
          "lieferung");

  private static final Terms WORDS =
      Terms.of(
          """
          decide
          decides
          decision
          decisions
          recommend
          recommendation
          recommendations
          result
          results
          outcome
          output
          deliverable
          deliverables
          proposal
          so that we
          we will know
          we know
          will be known
          report
          write up
          document
          estimate
          estimates
          demo
          prototype
          entscheiden
          entscheidung
          empfehlung
          ergebnis
          vorschlag
          damit wir
          wissen wir
          bericht
          dokumentieren
          prototyp
          """);

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.VALUABLE);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType == WorkType.SPIKE;
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    if (!story.criteria().items().isEmpty()
        || story.voice().benefit().isPresent()
        || Said.inLabels(story, LABELS)
        || Said.inWords(story, WORDS)) {
      return Verdict.met();
    }
    return story.isDescriptionRead() ? Verdict.missed() : Verdict.notApplicable(Reason.NO_TEXT);
  }
}
