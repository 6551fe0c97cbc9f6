package org.poworkbench.domain.story;

import static org.poworkbench.domain.story.WatchedWords.VAGUE_ENGLISH;
import static org.poworkbench.domain.story.WatchedWords.VAGUE_GERMAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

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
          easiest
          effortless
          effortlessly
          painless
          painlessly
          hassle free
          simplest
          simplify
          simplified
          simplifies
          simplifying
          simplicity
          streamline
          streamlined
          streamlining
          quickest
          fastest
          speedy
          speedily
          speed up
          slow
          slower
          instantaneous
          instantaneously
          promptly
          swiftly
          right away
          straight away
          improvements
          enhances
          enhancing
          enhancement
          enhancements
          increasing
          increasingly
          reducing
          minimizing
          minimising
          maximizing
          maximising
          optimise
          optimised
          boost
          strengthen
          accelerate
          worse
          worst
          excellent
          perfect
          perfectly
          ideal
          ideally
          superior
          decent
          sensible
          sensibly
          predictable
          acceptable
          reasonably
          suitably
          sufficiently
          significant
          significantly
          powerful
          richer
          elegant
          elegantly
          pretty
          pleasant
          appealing
          engaging
          exciting
          enjoyable
          compelling
          convenience
          efficiency
          effectiveness
          usability
          usefulness
          readability
          reliability
          robustness
          flexibility
          clarity
          seamlessness
          safe
          safely
          scalable
          maintainable
          thorough
          thoroughly
          extensive
          extensively
          in depth
          deeper
          broader
          meaningfully
          usefully
          numerous
          minimal
          plenty of
          broad range
          wide selection
          broad selection
          variety of
          countless
          a couple of
          fewer
          greater
          shorter
          tiny
          vast
          massive
          bigger
          biggest
          largest
          smallest
          too much
          too many
          too long
          from time to time
          regular basis
          regular intervals
          occasionally
          sometimes
          as much as possible
          where necessary
          when necessary
          as necessary
          as required
          where applicable
          when applicable
          if applicable
          if appropriate
          and so forth
          and the like
          among others
          other stuff
          other things
          or whatever
          well organized
          well organised
          well structured
          well written
          well designed
          well formatted
          well maintained
          well presented
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
          "quick",
          WordList.words("start starts starting"),
          "readable",
          Set.of(),
          "right",
          WordList.words("to of click side hand column corner panel away now there here"),
          "stable",
          WordList.words("version release releases tag tagged branch url link id identifier"),
          "more",
          WordList.words("than recent current"),
          "less",
          WordList.words("than"),
          "high",
          WordList.words("school schools street season level res resolution contrast court seas"),
          "longer",
          WordList.words("term than"),
          "often",
          WordList.words("as"));

  /** Vague as a quality, plain behind some words: "merge to stable", "how often", "no longer". */
  private static final Map<String, Set<String>> UNLESS_BEHIND =
      Map.of(
          "readable", WordList.words("human machine computer"),
          "stable", WordList.words("to from into onto latest"),
          "longer", WordList.words("no any"),
          "often", WordList.words("how as"));

  /** Judgements that somebody who uses the product makes: "sessions that I find interesting". */
  private static final Set<String> JUDGING =
      WordList.words("find finds found consider considers considered deem deems think thinks");

  private static final BilingualTerms SOMETIMES =
      BilingualTerms.of(String.join("\n", UNLESS_BEFORE.keySet()), "");

  /** With a yardstick they are plain: "larger than 5 MB". */
  private static final Set<String> MEASURING =
      WordList.words("lower higher larger smaller greater bigger fewer shorter longer");

  /** With a number they are plain: "reduce the time by 20%". */
  private static final Set<String> CHANGING =
      WordList.words("improve increase reduce enhance boost decrease");

  private static final Set<String> BEFORE_A_VERB =
      WordList.words(
          """
          to can could will would shall should may might must i we you they not don't doesn't
          """);

  private static final Set<String> BEFORE_A_NUMBER = WordList.words("no or and any one once");

  /** What is done to these is done, and no quality: "and clear my cart". */
  private static final Set<String> OBJECT_BEGINS =
      WordList.words("a an the my our your their his her its this that these those it them");

  private static final int NEARBY = 60;
  private static final int FARTHEST_JUDGE = 2;

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
    found.removeIf(word -> isOwnJudgement(phrase, word) || isMeasured(phrase, word));
    List<Phrase> meant =
        sometimes.in(phrase).stream()
            .filter(word -> isMeant(phrase, word) && !standsBefore(word, found))
            .toList();
    found.addAll(meant);
    return found;
  }

  private static boolean isQuality(Phrase phrase, Phrase word) {
    List<Word> after = after(phrase, word);
    if (!after.isEmpty() && OBJECT_BEGINS.contains(after.get(0).lower())) {
      return false;
    }
    List<Word> before = before(phrase, word);
    int last = before.size() - 1;
    if (last >= 0 && before.get(last).lower().endsWith("ly")) {
      last--;
    }
    return last >= 0 && !BEFORE_A_VERB.contains(before.get(last).lower());
  }

  private static boolean isMeant(Phrase phrase, Phrase word) {
    String lower = word.raw().toLowerCase(Locale.ROOT);
    List<Word> after = after(phrase, word);
    if (!after.isEmpty() && UNLESS_BEFORE.get(lower).contains(after.get(0).lower())) {
      return false;
    }
    List<Word> before = before(phrase, word);
    String last = before.isEmpty() ? "" : before.get(before.size() - 1).lower();
    return !BEFORE_A_NUMBER.contains(last)
        && !UNLESS_BEHIND.getOrDefault(lower, Set.of()).contains(last);
  }

  private static boolean isOwnJudgement(Phrase phrase, Phrase word) {
    List<Word> before = before(phrase, word);
    int last = before.size() - 1;
    return before.subList(Math.max(0, last - FARTHEST_JUDGE), before.size()).stream()
        .map(Word::lower)
        .anyMatch(JUDGING::contains);
  }

  private static boolean isMeasured(Phrase phrase, Phrase word) {
    String lower = word.raw().toLowerCase(Locale.ROOT);
    List<Word> after = after(phrase, word);
    return (MEASURING.contains(lower) && startsWith(after, "than"))
        || (CHANGING.contains(lower) && byANumber(after));
  }

  private static boolean startsWith(List<Word> words, String first) {
    return !words.isEmpty() && words.get(0).lower().equals(first);
  }

  private static boolean byANumber(List<Word> words) {
    return IntStream.range(1, words.size())
        .anyMatch(
            at ->
                words.get(at - 1).lower().equals("by")
                    && Character.isDigit(words.get(at).lower().charAt(0)));
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
