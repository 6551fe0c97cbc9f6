package org.poworkbench.domain.story.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.story.Outcome;
import org.poworkbench.domain.story.Parent;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryWords;
import org.poworkbench.domain.story.Surroundings;
import org.poworkbench.domain.story.Verdict;

class ParentNamesABenefitTest {
  private final ParentNamesABenefit check = new ParentNamesABenefit();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          belief              | We believe that one in five buyers pays faster if invoices come as files.        | MET
          German belief       | Wir glauben, dass jede fünfte Firma schneller zahlt.                             | MET
          label               | *Benefit hypothesis:* one in five buyers pays within ten days.                   | MET
          heading             | h3. Benefit hypothesis\\nOne in five buyers pays within ten days.                 | MET
          German heading      | ## Nutzenhypothese\\nJede fünfte Firma zahlt binnen zehn Tagen.                   | MET
          bold line           | *Why*\\nBusiness buyers wait for the paper.                                       | MET
          clause              | Invoices come as files so that business buyers pay within ten days.              | MET
          German clause       | Rechnungen kommen als Datei, damit Firmen binnen zehn Tagen zahlen.              | MET
          work only           | All work on invoices: the file, the mail, the archive and the page.              | MISSED
          a cause, no gain    | Work on invoices, split into tickets because there is a lot of it to be done.    | MISSED
          perhaps a gain      | Invoices as files reduce the waiting. The file, the mail, the archive, the page. | NOT_APPLICABLE
          not written up yet  | Work on invoices                                                                 | NOT_APPLICABLE
          nothing             | ''                                                                               | NOT_APPLICABLE
          """)
  void readsTheParent(String what, String description, Outcome expected) {
    Judging.assertVerdict(expected, check, under(description.replace("\\n", "\n"), "Print it"));
  }

  @Test
  void namesTheParent() {
    assertEquals(
        Verdict.missedFor(List.of("CHK-1")), verdict(under(SILENT, "As a buyer I want a file")));
  }

  @Test
  void holdsNothingAgainstAStoryThatNamesItsOwnBenefit() {
    assertEquals(
        Verdict.notApplicable(Reason.BENEFIT_NAMED),
        verdict(under(SILENT, "As a buyer I want a file so that I can forward it")));
  }

  @Test
  void isNotApplicableWithoutParentOrWhenItIsNotKnown() {
    assertEquals(Verdict.notApplicable(Reason.NO_PARENT), verdict(Story.of("Print it", null)));
    assertEquals(
        Verdict.notApplicable(Reason.OTHERS_UNKNOWN),
        verdict(Story.of("Print it", null).under("CHK-1")));
  }

  private static final String SILENT =
      "All work on invoices: the file, the mail, the archive and the page.";

  private Verdict verdict(Story story) {
    return check.examine(ReadStory.read(story, StoryWords.USUAL));
  }

  private static Story under(String description, String summary) {
    return Story.of(summary, null)
        .under("CHK-1")
        .amid(Surroundings.UNKNOWN.under(new Parent("CHK-1", "Epic", "Invoices", description)));
  }
}
