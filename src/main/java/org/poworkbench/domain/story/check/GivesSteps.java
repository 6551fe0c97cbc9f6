package org.poworkbench.domain.story.check;

import java.util.Optional;
import java.util.Set;
import org.poworkbench.domain.story.CriterionForm;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Terms;
import org.poworkbench.domain.story.TextField;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * The report of a defect gives the steps by which it can be seen.
 *
 * <p>What cannot be seen cannot be estimated, and is closed as not reproducible. Steps under a heading
 * count, a numbered list, and Given/When/Then. A sentence that tells when it happens, or code that
 * shows it, may be enough, so nothing is held against it.
 */
public final class GivesSteps implements StoryCheck {
  private static final Set<String> LABELS =
      Set.of(
          "steps",
          "steps to reproduce",
          "to reproduce",
          "reproduce",
          "how to reproduce",
          "reproduction",
          "reproduction steps",
          "repro",
          "repro steps",
          "steps to repro",
          "test steps",
          "test case",
          "testcase",
          "test cases",
          "test procedure",
          "procedure",
          "process",
          "scenario",
          "schritte",
          "reproduktion",
          "nachstellen",
          "so nachstellen",
          "vorgehen",
          "ablauf");

  private static final Terms WORDS =
      Terms.of(
          """
          steps to reproduce
          steps to repro
          steps
          to reproduce
          reproduce
          reproduced by
          reproducible
          test case
          schritte
          nachstellen
          reproduzieren
          """);

  private static final Terms PERHAPS =
      Terms.of(
          """
          when
          whenever
          if
          while
          after
          once
          by
          just
          try
          trying
          attempt
          changing
          using
          wenn
          sobald
          nach
          falls
          beim
          """);

  private static final int LINES_OF_A_LIST = 2;

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.ESTIMABLE);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType == WorkType.DEFECT;
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    if (Said.inLabels(story, LABELS) || Said.inWords(story, WORDS) || isListed(story)) {
      return Verdict.met();
    }
    if (!story.isDescriptionRead()) {
      return Verdict.notApplicable(Reason.NO_TEXT);
    }
    return Said.inWords(story, PERHAPS) || holdsCode(story)
        ? Verdict.notApplicable(Reason.UNSURE)
        : Verdict.missed();
  }

  private static boolean isListed(ReadStory story) {
    return story.numberedLines() >= LINES_OF_A_LIST
        || story.criteria().items().stream()
            .anyMatch(criterion -> criterion.form() == CriterionForm.GHERKIN);
  }

  private static boolean holdsCode(ReadStory story) {
    return story
        .facts()
        .text(TextField.DESCRIPTION)
        .filter(
            text -> text.contains("{code") || text.contains("{noformat") || text.contains("```"))
        .isPresent();
  }
}
