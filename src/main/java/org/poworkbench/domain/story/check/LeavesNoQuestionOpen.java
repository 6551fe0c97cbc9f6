package org.poworkbench.domain.story.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /** "Needs to be defined in a file" says what to do; at the end of a clause it leaves it open. */
  private static final Terms MARKS_AT_AN_END =
      Terms.of(
          """
          to be decided
          to be determined
          to be defined
          to be clarified
          to be discussed
          to be agreed
          """);

  /** "Does not seem to be defined" tells of a fault. */
  private static final Pattern SEEMING =
      Pattern.compile("\\b(?:able|unable|seems?|appears?|not|have|has|supposed) $");

  private static final int LONGEST_WORD = 12;

  private static final Pattern END = Pattern.compile("\\s*+(?:$|[.,;!?)\\]\n\r|*])");

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
            .flatMap(LeavesNoQuestionOpen::marks)
            .toList();
    return open.isEmpty() ? Verdict.met() : Verdict.missedAt(open);
  }

  private static Stream<Phrase> marks(Phrase text) {
    return Stream.concat(
            MARKS.in(text).stream(),
            MARKS_AT_AN_END.in(text).stream().filter(mark -> endsClause(text, mark)))
        .sorted(Comparator.comparingInt(mark -> mark.place().start()));
  }

  private static boolean endsClause(Phrase text, Phrase mark) {
    int start = mark.place().start() - text.place().start();
    int end = mark.place().end() - text.place().start();
    String before = text.raw().substring(Math.max(0, start - LONGEST_WORD), start);
    return END.matcher(text.raw()).region(end, text.raw().length()).lookingAt()
        && !SEEMING.matcher(before).find();
  }
}
