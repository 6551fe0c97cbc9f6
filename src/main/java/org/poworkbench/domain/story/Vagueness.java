package org.poworkbench.domain.story;

import static org.poworkbench.domain.story.WatchedWords.VAGUE_ENGLISH;
import static org.poworkbench.domain.story.WatchedWords.VAGUE_GERMAN;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words on which two people can differ in good faith whether a thing has come true. */
public final class Vagueness {

  /** Words that leave open where the thing ends. */
  private static final BilingualTerms OPEN_ENDED =
      BilingualTerms.of(
          """
          etc
          and so on
          and more
          various
          several
          some kind of
          all kinds of
          as much as possible
          as many as possible
          many other
          and other
          or something
          somehow
          everything
          whatever
          all aspects
          stay up to date
          keep up to date
          stay informed
          stay current
          and so forth
          among others
          """,
          """
          irgendwie
          irgendwas
          oder so
          usw
          und so weiter
          diverse
          verschiedene
          m\u00f6glichst viele
          """);

  /** Wishes for a degree of something: how much would be enough is not said. */
  private static final BilingualTerms DEGREE =
      BilingualTerms.of(
          """
          improve
          improved
          enhance
          optimize
          optimise
          increase
          reduce
          speed up
          simplify
          streamline
          maximize
          maximise
          minimize
          minimise
          boost
          strengthen
          accelerate
          better
          make better
          """,
          """
          verbessern
          optimieren
          """);

  /** What may stand before the words that a wish is really about. */
  private static final BilingualTerms HAVING =
      BilingualTerms.of(
          """
          have
          use
          be
          get
          ensure
          make sure
          know
          see
          """,
          "");

  /** States of mind: nobody but the person knows whether they came about. */
  private static final BilingualTerms STATES_OF_MIND =
      BilingualTerms.of(
          """
          look good
          looks good
          look nice
          feel
          feels
          enjoy
          trust
          motivate
          motivates
          motivated
          inspire
          delight
          happy
          satisfied
          confident
          be relied on
          distract
          distracting
          annoying
          boring
          stigmatizing
          stigmatising
          attractive
          appealing
          engaging
          fun
          attention
          peace of mind
          inspired
          excited
          entertained
          relaxed
          frustrated
          confused
          overwhelmed
          valued
          appreciated
          enjoyable
          exciting
          """,
          """
          f\u00fchlen
          motivieren
          zufrieden
          """);

  /** A vague word in front of these says how, and nothing says how else. */
  private static final Set<String> MANNERS =
      WordList.words("manner fashion price cost speed quality performance");

  private static final Set<String> PERCEIVING = WordList.words("see know get use");

  private static final Set<String> BEING = WordList.words("be look feel become stay remain");

  private static final Set<String> HOW_MUCH =
      WordList.words("very more as so really always much quite extremely");

  private static final Set<String> IN_NO_TIME =
      Set.of("in seconds", "fast", "faster", "sooner", "asap", "as soon as possible");

  private static final String ADVERB_ENDING = "ly";

  private static final int CORE = 40;

  private static final Map<StoryLanguage, Vagueness> USUAL =
      Arrays.stream(StoryLanguage.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  language -> language,
                  language -> new Vagueness(StoryWords.USUAL.readIn(language))));

  private final VagueWords vagueWords;
  private final Terms openEnded;
  private final Terms degree;
  private final Terms having;
  private final Terms statesOfMind;

  private Vagueness(StoryWords words) {
    this.vagueWords = new VagueWords(words);
    this.openEnded = OPEN_ENDED.kept(words, VAGUE_ENGLISH, VAGUE_GERMAN);
    this.degree = DEGREE.kept(words, VAGUE_ENGLISH, VAGUE_GERMAN);
    this.having = HAVING.in(words.language());
    this.statesOfMind = STATES_OF_MIND.kept(words, VAGUE_ENGLISH, VAGUE_GERMAN);
  }

  /** What is vague by the words of a team. */
  public static Vagueness of(StoryWords words) {
    return words.areUsual() ? USUAL.get(words.language()) : new Vagueness(words);
  }

  /** All words of a language that count, wherever they must stand. */
  static Set<String> usual(StoryLanguage language) {
    return VagueWords.usual(language)
        .and(OPEN_ENDED.in(language))
        .and(DEGREE.in(language))
        .and(STATES_OF_MIND.in(language))
        .all();
  }

  /** The vague words of a phrase, in no order. */
  public List<Phrase> wordsIn(Phrase phrase) {
    return vagueWords.in(phrase);
  }

  /** Whether two people can differ on whether this came true; a number decides, and ends the talk. */
  public boolean leavesOpen(Phrase words) {
    return !hasNumber(words) && (!wordsIn(words).isEmpty() || !openEnded.in(words).isEmpty());
  }

  /**
   * Vague words without which little would be left of the wish.
   *
   * @param vague the vague words of the wish
   */
  List<Phrase> atTheCoreOf(Phrase wish, List<Phrase> vague) {
    if (degree.begin(wish) && !hasNumber(wish)) {
      return degree.in(wish).subList(0, 1);
    }
    List<Phrase> open = openEnded.in(wish);
    List<Phrase> minds = statesOfMind.in(wish);
    boolean core =
        (vague.size() > 1 && !onlySayHow(wish, vague))
            || !open.isEmpty()
            || !minds.isEmpty()
            || opensWish(wish, vague)
            || vague.stream().anyMatch(word -> isAllThatIsSaid(wish, word))
            || vague.stream().anyMatch(word -> saysInWhatManner(wish, word));
    return core ? inOrder(Stream.of(vague, open, minds)) : List.of();
  }

  /** "Have a simple search" is about the vague word, and "be able to simply search" is not. */
  private boolean opensWish(Phrase wish, List<Phrase> vague) {
    return having.begin(wish)
        && !isAble(wish.words())
        && vague.stream().anyMatch(found -> isWhatIsHad(wish, found));
  }

  private static boolean isAble(List<Word> words) {
    return words.size() > 1 && words.get(1).lower().equals("able");
  }

  private static boolean isWhatIsHad(Phrase wish, Phrase found) {
    int offset = found.place().start() - wish.place().start();
    List<Word> before = wish.words().stream().takeWhile(word -> word.start() < offset).toList();
    boolean saysHow =
        PERCEIVING.contains(before.isEmpty() ? "" : before.get(0).lower()) && isManner(found);
    return offset < CORE && !saysHow && !somethingIsDoneIn(before);
  }

  /** "Store files quickly and easily": what is done is clear without these words. */
  private static boolean onlySayHow(Phrase wish, List<Phrase> vague) {
    return Operations.begin(wish) && vague.stream().allMatch(Vagueness::isManner);
  }

  private static boolean isManner(Phrase vague) {
    String lower = vague.raw().toLowerCase(Locale.ROOT);
    return lower.endsWith(ADVERB_ENDING) || IN_NO_TIME.contains(lower);
  }

  /** "Have it to pay for small amounts": what is done is clear without the vague word. */
  private static boolean somethingIsDoneIn(List<Word> words) {
    return IntStream.range(1, words.size())
        .anyMatch(
            at -> words.get(at - 1).lower().equals("to") && !BEING.contains(words.get(at).lower()));
  }

  /** "The system to be fast": nothing else is asked of it. */
  private static boolean isAllThatIsSaid(Phrase wish, Phrase vague) {
    int offset = vague.place().start() - wish.place().start();
    List<Word> before =
        wish.words().stream()
            .takeWhile(word -> word.start() < offset)
            .filter(word -> !HOW_MUCH.contains(word.lower()))
            .toList();
    int last = before.size() - 1;
    return last > 0
        && BEING.contains(before.get(last).lower())
        && before.get(last - 1).lower().equals("to")
        && !somethingIsDoneIn(before)
        && !Operations.begin(wish)
        && !vague.raw().toLowerCase(Locale.ROOT).endsWith(ADVERB_ENDING);
  }

  private static boolean saysInWhatManner(Phrase wish, Phrase vague) {
    List<Word> behind = VagueWords.after(wish, vague);
    return !behind.isEmpty() && MANNERS.contains(behind.get(0).lower());
  }

  private static boolean hasNumber(Phrase words) {
    return words.raw().chars().anyMatch(Character::isDigit);
  }

  /** Each place once, though several lists may name it. */
  private static List<Phrase> inOrder(Stream<List<Phrase>> lists) {
    return lists
        .flatMap(List::stream)
        .distinct()
        .sorted(Comparator.comparingInt(phrase -> phrase.place().start()))
        .toList();
  }
}
