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
 * The enabler says how it is shown to work.
 *
 * <p>What nobody sees is accepted on trust. An enabler is demonstrated like a story: by acceptance
 * criteria, or by saying what is shown and where.
 */
public final class CanBeShown implements StoryCheck {
  private static final Terms WORDS =
      Terms.of(
          """
          shown by
          show by
          demonstrated by
          demonstrate
          demo
          verified by
          proved by
          proven by
          measured by
          we know it works
          gezeigt durch
          gezeigt wird
          vorgef\u00fchrt
          nachgewiesen
          gemessen
          """);

  private static final Set<String> LABELS =
      Set.of(
          "shown by",
          "demo",
          "demonstration",
          "proof",
          "verification",
          "verified by",
          "test",
          "tests",
          "how to test",
          "how to demo",
          "result",
          "expected result",
          "gezeigt durch",
          "nachweis",
          "vorf\u00fchrung",
          "ergebnis",
          "pr\u00fcfung");

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.TESTABLE);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType.isEnabler();
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    if (!story.criteria().items().isEmpty()
        || Said.inLabels(story, LABELS)
        || Said.inWords(story, WORDS)) {
      return Verdict.met();
    }
    return story.isDescriptionRead() ? Verdict.missed() : Verdict.notApplicable(Reason.NO_CRITERIA);
  }
}
