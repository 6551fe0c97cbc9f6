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
  private static final int SUBJECT = 20;

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
          once
          requires
          needs
          nach
          sobald
          """);

  /** "Round 2 of", "the second phase", "once the import is implemented". */
  private static final Pattern LATER_PART =
      Pattern.compile(
          "\\b(?:(?:round|phase|part|stage|iteration|runde|teil) (?:[2-9]|two|three|zwei|drei)"
              + "|(?:second|third|zweite|dritte) (?:round|phase|part|stage|iteration|runde|teil)"
              + "|next (?:round|phase|stage|iteration) of"
              + "|(?:once|after|when) [\\w '-]{1,60}"
              + " (?:is|are|was|were|has been|have been) (?:implemented|developed|built|merged))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern KEY = Pattern.compile("\\b[A-Z][A-Z0-9]{1,9}+-\\d{1,7}+\\b");

  /** A key behind these is an example, or where something can be read. */
  private static final Pattern MENTIONING =
      Pattern.compile(
          "(?:\\b(?:as|like|see|per|than|as in|like in|wie|siehe)|\\() *$",
          Pattern.CASE_INSENSITIVE);

  /** Right behind the cue, so that what is meant is the work and not something else. */
  private static final Pattern OTHER_WORK =
      Pattern.compile(
          "(?:[\\w'-]{1,30} ){0,3}?[(\\[\"]?(?:%s|(?i:stor(?:y|ies|ys)|tickets?+|issues?+|epics?+|tasks?+"
                  .formatted(KEY.pattern())
              + "|vorgang|vorg\u00e4nge)\\b)");

  private static final Pattern KEY_DONE =
      Pattern.compile(
          "(?i)\\b(?:after|when|nach) " + KEY.pattern() + "(?: (?:is|are|has|gets)\\b|[,.]|$)");

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
                story.wish().filter(wish -> story.isWishTold()).stream()
                    .flatMap(StandsOnItsOwn::laterParts))
            .distinct()
            .toList();
    return cues.isEmpty() ? Verdict.met() : Verdict.missedAt(cues);
  }

  private static Stream<Phrase> leaning(Phrase text) {
    Predicate<Phrase> otherWork =
        cue ->
            OTHER_WORK.matcher(behind(text, cue)).lookingAt()
                && !KEY.matcher(before(text, cue)).find();
    Predicate<Phrase> key = cue -> KEY.matcher(behind(text, cue)).lookingAt();
    return Stream.of(
            LEANING.in(text).stream().filter(otherWork),
            ORDERING.in(text).stream().filter(key),
            mayHoldKey(text) ? Places.of(KEY_DONE, text) : Stream.<Phrase>empty())
        .flatMap(cues -> cues);
  }

  private static boolean mayHoldKey(Phrase text) {
    return text.raw().indexOf('-') >= 0;
  }

  private static Stream<Phrase> laterParts(Phrase wish) {
    return Stream.concat(
        Places.of(LATER_PART, wish),
        Places.of(KEY, wish).filter(key -> !MENTIONING.matcher(before(wish, key)).find()));
  }

  /** The words right before a cue: another issue there is what leans, and not this one. */
  private static String before(Phrase text, Phrase cue) {
    int to = cue.place().start() - text.place().start();
    return text.raw().substring(Math.max(0, to - SUBJECT), to);
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
