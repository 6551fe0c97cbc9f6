package org.poworkbench.domain.story.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.poworkbench.domain.story.Letter;
import org.poworkbench.domain.story.Phrase;
import org.poworkbench.domain.story.ReadStory;
import org.poworkbench.domain.story.StoryCheck;
import org.poworkbench.domain.story.Terms;
import org.poworkbench.domain.story.TextField;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.WorkType;

/**
 * The text does not say that other work has to come first.
 *
 * <p>Stories that lean on each other cannot be ordered by value, and are accepted only together.
 * Only explicit words count: "depends on" with another story or an issue key, a key or "round 2" in
 * the activity of the voice. A thing that depends on a setting is no dependency between stories, and
 * a key that is only mentioned is none either.
 */
public final class StandsOnItsOwn implements StoryCheck {
  private static final int NEARBY = 60;

  private static final Terms LEANING =
      Terms.of(
          """
          depends on
          depend on
          dependent on
          dependency on
          blocked by
          blocked until
          waiting for
          waits for
          builds on
          h\u00e4ngt ab von
          abh\u00e4ngig von
          blockiert durch
          blockiert von
          wartet auf
          baut auf
          """);

  private static final Terms ORDERING =
      Terms.of(
          """
          after
          once
          requires
          needs
          nach
          sobald
          """);

  private static final Terms LATER_PARTS =
      Terms.of(
          """
          round 2
          round 3
          round two
          second round
          phase 2
          phase 3
          phase two
          second phase
          part 2
          part two
          next iteration of
          zweite runde
          runde 2
          teil 2
          """);

  private static final Pattern KEY = Pattern.compile("\\b[A-Z][A-Z0-9]{1,9}+-\\d{1,7}+\\b");

  private static final Pattern OTHER_WORK =
      Pattern.compile(
          "\\b(?:stor(?:y|ies|ys)|tickets?+|issues?+|epics?+|tasks?+|vorgang|vorg\u00e4nge)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<Letter> letter() {
    return Optional.of(Letter.INDEPENDENT);
  }

  @Override
  public boolean isAskedOf(WorkType workType) {
    return workType.isJudged();
  }

  @Override
  public Verdict examine(ReadStory story) {
    if (!story.facts().hasText()) {
      return Wordless.STORY;
    }
    List<Phrase> cues =
        Stream.concat(
                Arrays.stream(TextField.values())
                    .flatMap(field -> story.whole(field).stream())
                    .flatMap(StandsOnItsOwn::leaning),
                story.voice().activity().stream().flatMap(StandsOnItsOwn::laterParts))
            .distinct()
            .toList();
    return cues.isEmpty() ? Verdict.met() : Verdict.missedAt(cues);
  }

  private static Stream<Phrase> leaning(Phrase text) {
    Predicate<Phrase> otherWork =
        cue -> {
          String behind = behind(text, cue);
          return KEY.matcher(behind).find() || OTHER_WORK.matcher(behind).find();
        };
    Predicate<Phrase> key = cue -> KEY.matcher(behind(text, cue)).lookingAt();
    return Stream.concat(
        LEANING.in(text).stream().filter(otherWork), ORDERING.in(text).stream().filter(key));
  }

  private static Stream<Phrase> laterParts(Phrase wish) {
    return Stream.concat(LATER_PARTS.in(wish).stream(), Places.of(KEY, wish));
  }

  /** The words right behind a cue, in its own sentence. */
  private static String behind(Phrase text, Phrase cue) {
    int from = cue.place().end() - text.place().start();
    int to = Math.min(text.raw().length(), from + NEARBY);
    String words = text.raw().substring(from, to);
    int end = words.indexOf(". ");
    return (end < 0 ? words : words.substring(0, end)).strip();
  }
}
