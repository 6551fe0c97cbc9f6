package org.poworkbench.domain.story.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.Reason;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Terms;
import org.poworkbench.domain.story.TextField;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * The spike asks a question.
 *
 * <p>"Look into caching" never ends; "how long may a page be cached before prices are wrong?" is
 * answered or not. A question mark counts, and words that ask for a comparison or a choice.
 */
public final class AsksAQuestion implements StoryCheck {
  private static final Set<String> LABELS =
      Set.of("question", "questions", "question to answer", "frage", "fragen", "fragestellung");

  private static final Terms WORDS =
      Terms.of(
          """
          question
          questions
          find out
          figure out
          determine
          decide
          whether
          which
          compare
          how many
          how much
          how long
          how do we
          how can we
          how to
          can we
          should we
          is it possible
          what happens
          frage
          fragen
          herausfinden
          kl\u00e4ren
          entscheiden
          ob
          welche
          welcher
          welches
          vergleichen
          wie viele
          wie lange
          k\u00f6nnen wir
          """);

  /** Behind a word, as addresses hold such marks too. */
  private static final Pattern QUESTION_MARK = Pattern.compile("\\w[\")\u201d]?\\?(?=\\s|$)");

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.TESTABLE);
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
    if (Said.inLabels(story, LABELS) || Said.inWords(story, WORDS) || isAsked(story)) {
      return Verdict.met();
    }
    return story.isDescriptionRead() ? Verdict.missed() : Verdict.notApplicable(Reason.NO_TEXT);
  }

  private static boolean isAsked(ReadStory story) {
    return Arrays.stream(TextField.values())
        .flatMap(field -> story.beginning(field).stream())
        .anyMatch(text -> Places.of(QUESTION_MARK, text).findAny().isPresent());
  }
}
