package org.poworkbench.domain.story;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words on which two people can differ in good faith whether a thing has come true. */
public final class Vagueness {

  /** Words that leave open where the thing ends. */
  private static final Terms OPEN_ENDED =
      Terms.of(
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
          maybe
          perhaps
          probably
          irgendwie
          irgendwas
          oder so
          eventuell
          vielleicht
          usw
          und so weiter
          diverse
          verschiedene
          m\u00f6glichst viele
          """);

  /** Wishes for a degree of something: how much would be enough is not said. */
  private static final Terms DEGREE =
      Terms.of(
          """
          improve
          improved
          enhance
          optimize
          optimise
          increase
          reduce
          speed up
          better
          make better
          verbessern
          optimieren
          """);

  /** What may stand before the words that a wish is really about. */
  private static final Terms HAVING =
      Terms.of(
          """
          have
          use
          be
          get
          ensure
          make sure
          know
          see
          """);

  /** States of mind: nobody but the person knows whether they came about. */
  private static final Terms STATES_OF_MIND =
      Terms.of(
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
          f\u00fchlen
          motivieren
          zufrieden
          """);

  /** A vague word in front of these says how, and nothing says how else. */
  private static final Set<String> MANNERS =
      WordList.words("manner fashion price cost speed quality performance");

  private static final int CORE = 40;

  private Vagueness() {}

  /** Whether two people can differ on whether this came true; a number decides, and ends the talk. */
  public static boolean leavesOpen(Phrase words) {
    return !hasNumber(words)
        && (!VagueWords.in(words).isEmpty() || !OPEN_ENDED.in(words).isEmpty());
  }

  /** Vague words without which little would be left of the wish. */
  public static List<Phrase> atTheCoreOf(Phrase wish) {
    if (DEGREE.begin(wish) && !hasNumber(wish)) {
      return DEGREE.in(wish).subList(0, 1);
    }
    List<Phrase> vague = VagueWords.in(wish);
    List<Phrase> openEnded = OPEN_ENDED.in(wish);
    List<Phrase> minds = STATES_OF_MIND.in(wish);
    boolean core =
        vague.size() > 1
            || !openEnded.isEmpty()
            || !minds.isEmpty()
            || opensWish(wish, vague)
            || vague.stream().anyMatch(word -> saysInWhatManner(wish, word));
    return core ? inOrder(Stream.of(vague, openEnded, minds)) : List.of();
  }

  private static boolean opensWish(Phrase wish, List<Phrase> vague) {
    return HAVING.begin(wish)
        && vague.stream().anyMatch(found -> found.place().start() - wish.place().start() < CORE);
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
