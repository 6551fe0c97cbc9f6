package org.poworkbench.domain.story;

import static org.poworkbench.domain.story.WatchedWords.VAGUE_ENGLISH;
import static org.poworkbench.domain.story.WatchedWords.VAGUE_GERMAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Subjective words of quality, degree and quantity, told from the same words where they are plain:
 * "a correct format" and "correct the format".
 */
final class VagueWords {
  /** Whatever stands beside them. */
  private static final BilingualTerms ALWAYS =
      BilingualTerms.of(
          """
          easy
          easily
          easier
          ease
          simple
          simply
          simpler
          quick
          quickly
          quicker
          fast
          faster
          rapid
          rapidly
          timely
          in seconds
          instantly
          immediately
          sooner
          asap
          as soon as possible
          user friendly
          friendly
          usable
          handy
          intuitive
          intuitively
          convenient
          conveniently
          comfortable
          comfortably
          efficient
          efficiently
          effective
          effectively
          better
          best
          improve
          improves
          improved
          improving
          improvement
          enhance
          enhanced
          increase
          increases
          increased
          reduce
          reduces
          reduced
          minimize
          minimise
          maximize
          maximise
          optimal
          optimally
          optimize
          optimized
          good
          great
          nice
          nicely
          well defined
          well documented
          look good
          proper
          properly
          correctly
          appropriate
          appropriately
          adequate
          adequately
          suitable
          sufficient
          enough
          reasonable
          relevant
          pertinent
          useful
          helpful
          important
          interesting
          meaningful
          valuable
          clearly
          accurate
          accurately
          precise
          precisely
          completely
          completeness
          fully
          robust
          reliable
          reliably
          securely
          flexible
          flexibly
          seamless
          seamlessly
          smooth
          smoothly
          familiar
          quality
          detailed
          additional details
          beautiful
          attractive
          modern
          comprehensive
          consistent
          consistently
          performant
          readable
          innovative
          optimally
          slowly
          various
          several
          a few
          some checks
          at least some
          wide array
          wide range
          wide variety
          many other
          as many as possible
          a variety of
          a lot
          lots of
          large
          larger
          small
          smaller
          big
          huge
          higher
          low
          where possible
          when possible
          if possible
          as possible
          where appropriate
          when appropriate
          as appropriate
          if necessary
          as needed
          probably
          perhaps
          maybe
          possibly
          somehow
          periodically
          regularly
          continuously
          constantly
          frequently
          etc
          and so on
          or something
          some kind of
          """,
          """
          einfach
          einfacher
          leicht
          schnell
          schneller
          benutzerfreundlich
          intuitiv
          komfortabel
          bequem
          effizient
          besser
          gut
          sauber
          ordentlich
          angemessen
          sinnvoll
          n\u00fctzlich
          flexibel
          robust
          sicher
          zuverl\u00e4ssig
          stabil
          \u00fcbersichtlich
          sch\u00f6n
          modern
          performant
          irgendwie
          eventuell
          vielleicht
          usw
          und so weiter
          diverse
          verschiedene
          m\u00f6glichst
          verbessern
          optimieren
          """);

  /** Vague as a quality, plain as something that is done. */
  private static final BilingualTerms QUALITIES =
      BilingualTerms.of(
          """
          complete
          clear
          correct
          secure
          lower
          """,
          "");

  /** Vague as a quality, plain in front of some words. */
  private static final Map<String, Set<String>> UNLESS_BEFORE =
      Map.of(
          "right",
          WordList.words("to of click side hand column corner panel away now there here"),
          "stable",
          WordList.words("version release releases tag tagged branch url link id identifier"),
          "more",
          WordList.words("than recent current"),
          "less",
          WordList.words("than"));

  private static final BilingualTerms SOMETIMES =
      BilingualTerms.of(String.join("\n", UNLESS_BEFORE.keySet()), "");

  private static final Set<String> BEFORE_A_VERB =
      WordList.words(
          """
          to can could will would shall should may might must i we you they not don't doesn't
          """);

  private static final Set<String> BEFORE_A_NUMBER = WordList.words("no or and any one once");

  private static final int NEARBY = 60;

  private final Terms always;
  private final Terms qualities;
  private final Terms sometimes;

  VagueWords(StoryWords words) {
    this.always = ALWAYS.changed(words, VAGUE_ENGLISH, VAGUE_GERMAN);
    this.qualities = QUALITIES.kept(words, VAGUE_ENGLISH, VAGUE_GERMAN);
    this.sometimes = SOMETIMES.kept(words, VAGUE_ENGLISH, VAGUE_GERMAN);
  }

  /** All words of a language that count, whatever must stand beside them. */
  static Terms usual(StoryLanguage language) {
    return ALWAYS.in(language).and(QUALITIES.in(language)).and(SOMETIMES.in(language));
  }

  /** The vague words of a phrase, in no order. */
  List<Phrase> in(Phrase phrase) {
    List<Phrase> found = new ArrayList<>(always.in(phrase));
    qualities.in(phrase).stream().filter(word -> isQuality(phrase, word)).forEach(found::add);
    List<Phrase> meant =
        sometimes.in(phrase).stream()
            .filter(word -> isMeant(phrase, word) && !standsBefore(word, found))
            .toList();
    found.addAll(meant);
    return found;
  }

  private static boolean isQuality(Phrase phrase, Phrase word) {
    List<Word> before = before(phrase, word);
    int last = before.size() - 1;
    if (last >= 0 && before.get(last).lower().endsWith("ly")) {
      last--;
    }
    return last >= 0 && !BEFORE_A_VERB.contains(before.get(last).lower());
  }

  private static boolean isMeant(Phrase phrase, Phrase word) {
    List<Word> before = before(phrase, word);
    List<Word> after = after(phrase, word);
    Set<String> plainBefore = UNLESS_BEFORE.get(word.raw().toLowerCase(Locale.ROOT));
    boolean plain = !after.isEmpty() && plainBefore.contains(after.get(0).lower());
    return !plain
        && (before.isEmpty() || !BEFORE_A_NUMBER.contains(before.get(before.size() - 1).lower()));
  }

  /** "More helpful" is one vague word, not two. */
  private static boolean standsBefore(Phrase word, List<Phrase> found) {
    return found.stream().anyMatch(other -> other.place().start() == word.place().end() + 1);
  }

  private static List<Word> before(Phrase phrase, Phrase word) {
    int end = word.place().start() - phrase.place().start();
    return Words.of(phrase.raw().substring(Math.max(0, end - NEARBY), end));
  }

  /** The words right behind a part of a phrase, as far as they matter. */
  static List<Word> after(Phrase phrase, Phrase part) {
    int start = part.place().end() - phrase.place().start();
    int end = Math.min(phrase.raw().length(), start + NEARBY);
    return Words.of(phrase.raw().substring(start, end));
  }
}
