package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a wish does to things: one operation, or several that could be built and shipped apart. Verbs
 * that mean nearly the same count as one, and so does a list of things behind one verb.
 */
public final class Operations {
  /** Operations by what they mean; those that mean nearly the same stand in one line. */
  private static final Map<String, Integer> OPERATIONS =
      meanings(
          """
          see view display show look read watch preview
          find search browse discover access explore locate retrieve look query
          create add make enter define write register compose draft insert
          edit update modify change correct revise amend adjust rename
          delete remove discard erase clear
          cancel revoke withdraw stop
          download export print
          upload import load ingest
          send email mail forward
          share publish distribute announce
          notify alert remind inform
          validate check verify test
          review comment rate evaluate assess
          approve reject accept decline confirm deny
          apply assign attach associate link
          detach unassign unlink
          conduct perform run execute
          track monitor follow
          generate produce derive
          identify prioritize rank order
          archive restore recover
          copy move clone duplicate
          allow enable disable permit prevent block
          install configure deploy customize
          analyze analyse compare summarize operationalize visualize
          collect gather harvest capture record store save
          schedule plan book reserve
          pay buy purchase order refund
          sort filter
          tag label annotate classify categorize
          convert transform translate
          invite
          save
          continue
          merge split
          open close
          start
          select choose pick
          report
          log
          set
          submit
          anlegen erstellen hinzuf\u00fcgen
          bearbeiten \u00e4ndern
          l\u00f6schen entfernen
          anzeigen ansehen
          suchen finden
          drucken exportieren herunterladen
          """);

  /** Also nouns or adjectives: an operation only where a thing that is acted upon follows. */
  private static final Set<String> ALSO_OTHERWISE =
      WordList.words(
          """
          view display show look search access change update order link report log test check
          review comment rate rank plan book copy record store tag label set export print
          download upload load mail email start filter query archive edit clear share save set open close
          move post pay block process produce
          """);

  private static final Set<String> OBJECT_BEGINS =
      WordList.words(
          """
          a an the my our your their his her its this that these those all any each every some
          existing new other another multiple several it them for to
          """);

  /** Heads behind which verbs belong to something else than the wish. */
  private static final Set<String> NO_OPERATION =
      WordList.words(
          """
          a an the my our ensure determine ein eine einen
          """);

  private static final Set<String> BEFORE_HEAD =
      WordList.words("to be able can only just either have i");

  private static final Set<String> GERMAN_CONJUNCTIONS = WordList.words("und oder");

  private static final Set<String> CONJUNCTIONS = WordList.words("and or und oder");

  private static final Set<String> BEHIND_CONJUNCTION = WordList.words("then also even to");

  private static final String ADVERB_ENDING = "ly";

  private static final int FARTHEST_HEAD = 6;

  private Operations() {}

  private static Map<String, Integer> meanings(String lines) {
    Map<String, Integer> meanings = new HashMap<>();
    List<String> all = lines.lines().toList();
    for (int meaning = 0; meaning < all.size(); meaning++) {
      for (String verb : WordList.words(all.get(meaning))) {
        meanings.putIfAbsent(verb, meaning);
      }
    }
    return meanings;
  }

  /** Whether the wish is one that does something to something. */
  public static boolean begin(Phrase wish) {
    WordSequence words = new WordSequence(wish.raw());
    return OPERATIONS.containsKey(words.lower(head(words)));
  }

  /** The operations of a wish when there are two or more that differ, else none. */
  public static List<Phrase> apart(Phrase wish) {
    WordSequence words = new WordSequence(wish.raw());
    int head = head(words);
    if (NO_OPERATION.contains(words.lower(head))) {
      return List.of();
    }
    List<Integer> verbs = new ArrayList<>(List.of(head));
    for (int at = head + 1; at < words.size(); at++) {
      if (joinsGermanVerbs(words, at)) {
        return placed(wish, words, List.of(at - 1, at + 1));
      }
      int verb = coordinated(words, at, verbs.get(verbs.size() - 1));
      if (verb >= 0 && differs(words, verbs, verb)) {
        verbs.add(verb);
      }
    }
    return verbs.size() < 2 ? List.of() : placed(wish, words, verbs);
  }

  private static List<Phrase> placed(Phrase wish, WordSequence words, List<Integer> verbs) {
    return verbs.stream().map(verb -> words.phraseWithin(wish, verb)).toList();
  }

  /** German verbs stand behind what they act on: "Karten anlegen und ändern". */
  private static boolean joinsGermanVerbs(WordSequence words, int at) {
    return GERMAN_CONJUNCTIONS.contains(words.lower(at))
        && OPERATIONS.containsKey(words.lower(at - 1))
        && OPERATIONS.containsKey(words.lower(at + 1))
        && differs(words, List.of(at - 1), at + 1);
  }

  /** The first word that is more than "to be able to" or an adverb. */
  private static int head(WordSequence words) {
    int at = 0;
    while (at < FARTHEST_HEAD && isPassedOver(words.lower(at), BEFORE_HEAD)) {
      at++;
    }
    return Math.min(at, Math.max(0, words.size() - 1));
  }

  /** Whether the word is one of these, or an adverb. */
  private static boolean isPassedOver(String word, Set<String> small) {
    return small.contains(word) || (word.endsWith(ADVERB_ENDING) && !OPERATIONS.containsKey(word));
  }

  /** The position of a verb that this word adds to the last one, or -1. */
  private static int coordinated(WordSequence words, int at, int last) {
    boolean besideLast = at == last + 1 && OPERATIONS.containsKey(words.lower(last));
    if (!CONJUNCTIONS.contains(words.lower(at))) {
      boolean listed = words.gap(at) == Word.Gap.COMMA || words.gap(at) == Word.Gap.HYPHEN;
      return besideLast && listed && OPERATIONS.containsKey(words.lower(at)) ? at : -1;
    }
    int verb = at + 1;
    while (isPassedOver(words.lower(verb), BEHIND_CONJUNCTION)) {
      verb++;
    }
    return OPERATIONS.containsKey(words.lower(verb)) && (besideLast || actsOn(words, verb))
        ? verb
        : -1;
  }

  private static boolean actsOn(WordSequence words, int verb) {
    return !ALSO_OTHERWISE.contains(words.lower(verb))
        || OBJECT_BEGINS.contains(words.lower(verb + 1));
  }

  private static boolean differs(WordSequence words, List<Integer> verbs, int verb) {
    Integer meaning = OPERATIONS.get(words.lower(verb));
    return verbs.stream().noneMatch(other -> meaning.equals(OPERATIONS.get(words.lower(other))));
  }
}
