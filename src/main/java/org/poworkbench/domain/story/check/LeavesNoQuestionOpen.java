package org.poworkbench.domain.story.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Terms;
import org.poworkbench.domain.story.TextField;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * The text marks nothing as still to be decided.
 *
 * <p>A team estimates what it can see; each "TBD" is answered in the middle of the sprint, by
 * whoever is there. Without a description there is no place for such a mark, and nothing is judged.
 */
public final class LeavesNoQuestionOpen implements StoryCheck {
  private static final Terms MARKS =
      Terms.of(
          """
          tbd
          tbc
          to be decided
          to be determined
          to be defined
          to be clarified
          to be discussed
          still to be
          open question
          open questions
          needs clarification
          noch offen
          zu kl\u00e4ren
          noch unklar
          offene frage
          offene fragen
          """);

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.ESTIMABLE);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType.isJudged() && workType != WorkType.SPIKE;
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (story.facts().text(TextField.DESCRIPTION).isEmpty() && story.facts().criteria().isEmpty()) {
      return Verdict.notApplicable(Reason.NO_TEXT);
    }
    List<Phrase> open =
        Arrays.stream(TextField.values())
            .flatMap(field -> story.whole(field).stream())
            .flatMap(text -> MARKS.in(text).stream())
            .toList();
    return open.isEmpty() ? Verdict.met() : Verdict.missedAt(open);
  }
}
