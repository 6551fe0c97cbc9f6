package org.poworkbench.domain.story;

import java.util.List;
import java.util.stream.Stream;

/** Words on which two people can differ in good faith whether a thing has come true. */
public final class Vagueness {

  /** Subjective words of quality, degree and quantity. */
  private static final Terms SUBJECTIVE =
      Terms.of(
          """
          easy
          easily
          easier
          simple
          simply
          quick
          quickly
          quicker
          fast
          faster
          rapid
          rapidly
          in seconds
          user friendly
          intuitive
          intuitively
          convenient
          conveniently
          efficient
          efficiently
          effective
          effectively
          better
          good
          nice
          nicely
          well defined
          well documented
          proper
          properly
          appropriate
          appropriately
          useful
          helpful
          meaningful
          clear
          clearly
          accurate
          accurately
          robust
          secure
          reliable
          stable
          flexible
          seamless
          seamlessly
          smooth
          smoothly
          beautiful
          modern
          comprehensive
          consistent
          performant
          slowly
          low price
          look good
          as possible
          where possible
          when appropriate
          state of the art
          einfach
          schnell
          benutzerfreundlich
          intuitiv
          komfortabel
          effizient
          besser
          gut
          sauber
          ordentlich
          angemessen
          sinnvoll
          flexibel
          robust
          sicher
          zuverl\u00e4ssig
          stabil
          \u00fcbersichtlich
          sch\u00f6n
          modern
          performant
          """);

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

  private static final int CORE = 40;

  private Vagueness() {}

  /** All vague words, in no order. */
  public static List<Phrase> in(Phrase words) {
    return Stream.concat(SUBJECTIVE.in(words).stream(), OPEN_ENDED.in(words).stream()).toList();
  }

  /** Vague words without which little would be left of the wish. */
  public static List<Phrase> atTheCoreOf(Phrase wish) {
    List<Phrase> subjective = SUBJECTIVE.in(wish);
    List<Phrase> openEnded = OPEN_ENDED.in(wish);
    if (DEGREE.begin(wish) && !hasNumber(wish)) {
      return DEGREE.in(wish).subList(0, 1);
    }
    boolean core = subjective.size() > 1 || !openEnded.isEmpty() || opensWish(wish, subjective);
    return core ? Stream.concat(subjective.stream(), openEnded.stream()).toList() : List.of();
  }

  private static boolean opensWish(Phrase wish, List<Phrase> subjective) {
    return HAVING.begin(wish)
        && subjective.stream()
            .anyMatch(found -> found.place().start() - wish.place().start() < CORE);
  }

  /** A number says how much is enough. */
  public static boolean hasNumber(Phrase words) {
    return words.raw().chars().anyMatch(Character::isDigit);
  }
}
