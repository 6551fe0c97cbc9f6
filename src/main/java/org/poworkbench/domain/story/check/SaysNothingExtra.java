package org.poworkbench.domain.story.check;

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
import org.poworkbench.domain.story.TextField;
import org.poworkbench.domain.story.TextPlace;
import org.poworkbench.domain.story.Verdict;
import org.poworkbench.domain.story.Voice;

/**
 * A summary that tells the story tells role, wish and reason, and no more (minimal, in the Quality
 * User Story framework: Lucassen et al., Requirements Engineering 21, 2016).
 *
 * <p>Brackets, examples, a list after "including", a second sentence, ticket numbers: they belong
 * into the description or the criteria, where they can be agreed on one by one. A plural such as
 * "item(s)" is let pass, and a summary without a voice is not judged.
 */
public final class SaysNothingExtra implements StoryCheck {
  private static final Pattern BRACKETS =
      Pattern.compile(
          "(?<!\\w)[(\\[][^()\\[\\]]{2,200}+[)\\]](?!\\w)"
              + "|(?<=\\w)\\((?!e?s\\)|e?n\\)|in(?:nen)?\\))[^()]{2,200}+\\)");

  private static final Pattern EXAMPLES =
      Pattern.compile(
          "(?i)\\b(?:e\\.?g\\.?|i\\.?e\\.?|such as|for example|for instance|z\\.\\s?b\\."
              + "|zum beispiel|beispielsweise)(?=[\\s,:.]|$)"
              + "|\\blike \\w{1,40}+(?: \\w{1,40}+)?, \\w");

  private static final String REASON = "(?:so|in order|because|damit|um)\\b";

  private static final Pattern LIST =
      Pattern.compile(
          "(?i)\\b(?:including|includes|inklusive)\\b(?:(?!, "
              + REASON
              + ")[^.;]){1,80}?(?:,(?! "
              + REASON
              + ")| and | or | und | oder )");

  private static final Pattern ASIDE =
      Pattern.compile("(?<=\\w) (?:--?|\u2013|\u2014) (?=\\w)|: (?=\\w)|;");

  private static final Pattern TICKET =
      Pattern.compile("\\b[A-Z][A-Z0-9]{1,9}+-\\d{1,7}+\\b|(?<!\\w)#\\d{2,9}");

  private static final Pattern TWICE =
      Pattern.compile("(?i)\\bso that (?:so that|so|that)\\b|\\bI want I want\\b|\\bto to\\b");

  /** "Like Google Maps": another product is a picture of the wish, and says nothing that holds. */
  private static final Pattern OTHER_PRODUCT =
      Pattern.compile(
          "(?<![Ww]ould |'d |[Ss]hould |\\bI )\\b(?:like|similar to|as in) (?:on |in )?"
              + "(?!I\\b)[A-Z][\\w.]{1,40}+(?: [A-Z][\\w.]{1,40}+){0,2}+(?= do(?:es)?\\b|,? so\\b|\\.?\\s*$)");

  private static final Pattern ADDED =
      Pattern.compile("(?i)\\band I expect\\b|\\bthe way \\w{1,40}+ does\\b");

  private static final List<Pattern> EXTRAS =
      List.of(BRACKETS, EXAMPLES, LIST, ASIDE, TICKET, TWICE, OTHER_PRODUCT, ADDED);

  /** Fewer letters behind the story than these are no sentence. */
  private static final int LETTERS_OF_A_SENTENCE = 3;

  /** Behind this nothing is looked for. */
  private static final int LONGEST = 1_000;

  @Override
  public Optional<Letter> letter() {
    return Optional.empty();
  }

  @Override
  public Verdict examine(ReadStory story) {
    return story
        .whole(TextField.SUMMARY)
        .filter(summary -> isToldInSummary(story.voice()))
        .map(summary -> judge(story, summary))
        .orElse(Verdict.notApplicable(Reason.NO_WISH));
  }

  private static boolean isToldInSummary(Voice voice) {
    return voice.wellFormed()
        && voice.activity().orElseThrow().place().field() == TextField.SUMMARY;
  }

  private static Verdict judge(ReadStory story, Phrase summary) {
    List<Phrase> extra =
        Stream.concat(
                EXTRAS.stream()
                    .flatMap(cue -> Places.of(cue, summary.upTo(LONGEST)))
                    .filter(found -> !isLabel(found, story)),
                behindTheStory(story, summary).stream())
            .sorted(Comparator.comparingInt(phrase -> phrase.place().start()))
            .toList();
    return extra.isEmpty() ? Verdict.met() : Verdict.missedAt(extra);
  }

  /** Labels may stand before the voice, keys of tickets not. */
  private static boolean isLabel(Phrase extra, ReadStory story) {
    int voice =
        story
            .voice()
            .role()
            .map(Phrase::place)
            .filter(place -> place.field() == TextField.SUMMARY)
            .map(TextPlace::start)
            .orElse(0);
    return extra.place().end() <= voice && !TICKET.matcher(extra.raw()).find();
  }

  private static Optional<Phrase> behindTheStory(ReadStory story, Phrase summary) {
    int end =
        Stream.of(story.voice().role(), story.voice().activity(), story.voice().benefit())
            .flatMap(Optional::stream)
            .map(Phrase::place)
            .filter(place -> place.field() == TextField.SUMMARY)
            .mapToInt(TextPlace::end)
            .max()
            .orElse(0);
    String rest = summary.raw().substring(end);
    return rest.chars().filter(Character::isLetter).limit(LETTERS_OF_A_SENTENCE).count()
            < LETTERS_OF_A_SENTENCE
        ? Optional.empty()
        : Optional.of(
            new Phrase(rest, new TextPlace(TextField.SUMMARY, end, summary.raw().length())));
  }
}
