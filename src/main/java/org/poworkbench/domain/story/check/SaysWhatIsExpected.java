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
 * The report of a defect says what was expected instead.
 *
 * <p>Without it the team mends what it takes for wrong, and nobody can accept the result. What happens
 * now is what such reports tell anyway. A crash, an error or something that does not work needs no
 * word on what was expected: it is not judged.
 */
public final class SaysWhatIsExpected implements StoryCheck {
  private static final Set<String> LABELS =
      Set.of(
          "expected",
          "expected result",
          "expected results",
          "expected behavior",
          "expected behaviour",
          "expected outcome",
          "expectation",
          "should",
          "soll",
          "erwartet",
          "erwartetes ergebnis",
          "erwartetes verhalten",
          "sollverhalten");

  private static final Terms WORDS =
      Terms.of(
          """
          expect
          expects
          expected
          expectation
          should
          shouldn't
          supposed to
          instead of
          instead
          must
          ought to
          rather than
          need to be
          needs to be
          erwartet
          erwarte
          sollte
          sollten
          soll
          sollen
          statt
          stattdessen
          anstatt
          m\u00fcsste
          m\u00fcssen
          darf nicht
          """);

  private static final Terms EVIDENT =
      Terms.of(
          """
          crash
          crashes
          crashed
          crashing
          exception
          error
          errors
          fail
          fails
          failed
          failing
          failure
          hang
          hangs
          freeze
          freezes
          broken
          leak
          leaks
          not working
          doesn't work
          does not work
          didn't work
          don't work
          doesn't
          does not
          can't
          cannot
          won't
          not
          isn't
          aren't
          never
          unable
          no longer
          missing
          wrong
          erroneously
          unexpected
          unexpectedly
          unnecessary
          incorrect
          incorrectly
          invalid
          typo
          typos
          absturz
          st\u00fcrzt ab
          fehler
          fehlermeldung
          fehlt
          fehlen
          geht nicht
          funktioniert nicht
          nicht
          falsch
          kein
          keine
          """);

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.TESTABLE);
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
    if (Said.inLabels(story, LABELS) || Said.inWords(story, WORDS)) {
      return Verdict.met();
    }
    if (!story.isDescriptionRead()) {
      return Verdict.notApplicable(Reason.NO_TEXT);
    }
    return Said.inWords(story, EVIDENT) ? Verdict.notApplicable(Reason.UNSURE) : Verdict.missed();
  }
}
