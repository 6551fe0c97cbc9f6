package org.poworkbench.domain.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a wish does to things: one operation, or several that could be built and shipped apart. Verbs
 * that mean nearly the same count as one, and so does a list of things behind one verb.
 */
public final class Operations {
  /** Heads behind which verbs belong to something else than the wish. */
  private static final Set<String> NO_OPERATION =
      WordList.words(
          "ensure determine go come try ein eine einen how what when where which who why whether");

  private static final Set<String> BEFORE_HEAD =
      WordList.words("to be able can only just either both have i also not");

  /** Behind these somebody or something else acts: "let users edit", "the ability to edit". */
  private static final Set<String> LETS_ACT =
      WordList.words(
          """
          let help allow allows enable enables permit permits lets helps have get need see give
          a an the my our your their any some
          """);

  private static final Set<String> SMALL_BEHIND_CONJUNCTION =
      WordList.words("then also even to or either both can i be able");

  private static final Set<String> GERMAN_CONJUNCTIONS = WordList.words("und oder");

  private static final Set<String> CONJUNCTIONS = WordList.words("and or und oder then");

  /** Parts of a verb: "set up or delete", "search for and download". */
  private static final Set<String> PARTICLES =
      WordList.words("up down out in on off for at through to back over away");

  /** They begin a clause whose verbs are not those of the wish. */
  private static final Set<String> CLAUSES =
      WordList.words(
          """
          that which who whose whom how what when where why whether if because while until unless
          since although
          """);

  private static final Set<String> MODALS =
      WordList.words("can could will would shall should may might must cannot can't");

  private static final Set<String> COMMANDS =
      WordList.words(
          """
          implement ensure document refactor clean port integrate investigate expose rework revisit
          upgrade research develop design introduce decide finish finalize verbessern erstellen
          """);

  private static final Set<String> NO_OBJECT =
      WordList.words("and or of in on at for by from with via through to as who that which when");

  private static final Set<String> FINITE_FORMS = WordList.words("is are was were has does did");

  private static final String ADVERB_ENDING = "ly";

  private static final int FARTHEST_HEAD = 6;
  private static final int FARTHEST_ACTION = 12;

  private Operations() {}

  /** Whether the wish is one that does something to something. */
  public static boolean begin(Phrase wish) {
    WordSequence words = new WordSequence(wish);
    return OperationVerbs.contains(words.lower(firstWord(words)));
  }

  /** Whether its wish tells somebody to do something: "Add …", "Implement …". */
  public static boolean areCommanded(ReadStory story) {
    return story
        .wish()
        .map(WordSequence::new)
        .filter(
            words -> {
              String first = words.lower(0);
              return OperationVerbs.contains(first)
                  || Infinitives.contain(first)
                  || COMMANDS.contains(first);
            })
        .isPresent();
  }

  /** What a story asks for when it is two or more things that differ, else nothing. */
  public static List<Phrase> apart(ReadStory story) {
    return story.wish().map(wish -> apart(wish, story.isWishTold())).orElse(List.of());
  }

  private static List<Phrase> apart(Phrase wish, boolean told) {
    WordSequence words = new WordSequence(wish);
    boolean headline = wish.place().field() == TextField.SUMMARY;
    if (!told && !(headline && isCommand(words))) {
      return List.of();
    }
    List<Phrase> operations = operationsApart(wish, words);
    if (told) {
      return operations.isEmpty() ? Additions.in(wish, words) : operations;
    }
    return areStepsOfOneTask(words, operations) ? List.of() : operations;
  }

  /** In a headline "review and fix" or "build and deploy" a thing are steps of one task. */
  private static boolean areStepsOfOneTask(WordSequence words, List<Phrase> operations) {
    boolean beside = words.size() > 1 && (CONJUNCTIONS.contains(words.lower(1)) || words.joins(1));
    boolean shareTheirObject = beside || operations.size() > 2;
    return shareTheirObject
        && !operations.stream().allMatch(verb -> OperationVerbs.isOfData(verb.raw()));
  }

  /** "Sort and print lists"; "Test and setup guide" may be a thing. */
  private static boolean isCommand(WordSequence words) {
    return OperationVerbs.contains(words.lower(0))
        && (!CONJUNCTIONS.contains(words.lower(1))
            || OperationVerbs.actsAt(words, 0)
            || OperationVerbs.actsAt(words, 2));
  }

  private static List<Phrase> operationsApart(Phrase wish, WordSequence words) {
    int german = germanConjunction(words);
    if (german > 0) {
      return placed(wish, words, List.of(german - 1, german + 1));
    }
    int head = words.size() == 0 ? -1 : head(words);
    if (head < 0) {
      return List.of();
    }
    List<Integer> verbs = coordinated(words, head);
    return verbs.size() < 2 ? List.of() : placed(wish, words, verbs);
  }

  private static List<Phrase> placed(Phrase wish, WordSequence words, List<Integer> verbs) {
    return verbs.stream().map(verb -> words.phraseWithin(wish, verb)).toList();
  }

  /** German verbs stand behind what they act on: "Karten anlegen und ändern". */
  private static int germanConjunction(WordSequence words) {
    for (int at = 1; at < words.size(); at++) {
      boolean joins =
          GERMAN_CONJUNCTIONS.contains(words.lower(at))
              && OperationVerbs.contains(words.lower(at - 1))
              && OperationVerbs.contains(words.lower(at + 1));
      if (joins && !OperationVerbs.meanTheSame(words.lower(at - 1), words.lower(at + 1))) {
        return at;
      }
    }
    return -1;
  }

  /** The first word that is more than "to be able to" or an adverb. */
  private static int firstWord(WordSequence words) {
    int at = 0;
    while (at < FARTHEST_HEAD && isPassedOver(words.lower(at), BEFORE_HEAD)) {
      at++;
    }
    return Math.min(at, Math.max(0, words.size() - 1));
  }

  /** The verb of the wish, or -1 when none can be told. */
  private static int head(WordSequence words) {
    int first = firstWord(words);
    String word = words.lower(first);
    if (NO_OPERATION.contains(word)) {
      return -1;
    }
    boolean others =
        LETS_ACT.contains(word) || !(OperationVerbs.contains(word) || Infinitives.contain(word));
    int acting = others ? actionOfOthers(words, first) : -1;
    if (acting >= 0) {
      return acting;
    }
    return LETS_ACT.contains(word) || !mayBeVerb(words, first) ? -1 : first;
  }

  /** "The system to send …", "allows me to edit …", "let users delete …". */
  private static int actionOfOthers(WordSequence words, int first) {
    boolean bare = words.lower(first).equals("let") || words.lower(first).equals("help");
    int last = Math.min(words.size() - 1, first + FARTHEST_ACTION);
    for (int at = first + 1; at <= last && !CONJUNCTIONS.contains(words.lower(at)); at++) {
      boolean behindTo = words.reads(at - 1, "to") || (bare && at > first + 1);
      if (behindTo && OperationVerbs.contains(words.lower(at))) {
        return at;
      }
    }
    return -1;
  }

  /** A plural is none, and neither is a name in capitals. */
  private static boolean mayBeVerb(WordSequence words, int at) {
    String word = words.lower(at);
    boolean plural = word.endsWith("s") && !word.endsWith("ss");
    return OperationVerbs.contains(word) || (!plural && !words.isInCapitals(at));
  }

  /** Whether the word is one of these, or an adverb. */
  private static boolean isPassedOver(String word, Set<String> small) {
    return small.contains(word) || (word.endsWith(ADVERB_ENDING) && !OperationVerbs.contains(word));
  }

  /** The verb of the wish and those that are added to it. */
  private static List<Integer> coordinated(WordSequence words, int head) {
    List<Integer> verbs = new ArrayList<>(List.of(head));
    Clause clause = Clause.NONE;
    int last = head;
    for (int at = head + 1; at < words.size(); at++) {
      boolean beside = isBeside(words, last, at);
      int verb = beside || clause != Clause.OPEN ? added(words, at, beside) : -1;
      if (verb >= 0 && isApart(words, verbs, verb)) {
        verbs.add(verb);
      }
      last = Math.max(last, verb);
      clause = verb >= 0 ? Clause.NONE : clause.behind(words, at);
    }
    return verbs;
  }

  /** Whether a clause is open to whose verb a further verb may belong. */
  private enum Clause {
    NONE,
    OPEN,
    /** Its verb has an ending that the further one does not have: "that is new and …". */
    FINITE;

    Clause behind(WordSequence words, int at) {
      String word = words.lower(at);
      boolean purpose =
          word.equals("to")
              && !CONJUNCTIONS.contains(words.lower(at - 1))
              && mayBeInfinitive(words, at + 1);
      if (purpose || MODALS.contains(word) || (this == NONE && CLAUSES.contains(word))) {
        return OPEN;
      }
      return this == OPEN && FINITE_FORMS.contains(word) ? FINITE : this;
    }
  }

  /** A verb that is known, or a word with an object that is neither plural nor participle. */
  private static boolean mayBeInfinitive(WordSequence words, int at) {
    String word = words.lower(at);
    if (OperationVerbs.contains(word) || Infinitives.contain(word)) {
      return true;
    }
    boolean otherForm = word.endsWith("s") || word.endsWith("ed") || word.endsWith("ing");
    boolean hasObject =
        at + 1 < words.size()
            && !words.gap(at + 1).beginsClause()
            && !NO_OBJECT.contains(words.lower(at + 1));
    return hasObject && !otherForm && !OperationVerbs.beginsObject(word);
  }

  private static boolean isBeside(WordSequence words, int last, int at) {
    boolean known = OperationVerbs.contains(words.lower(last));
    return (known && at == last + 1)
        || (at == last + 2 && PARTICLES.contains(words.lower(last + 1)));
  }

  /** The position of a verb that this word adds, or -1. */
  private static int added(WordSequence words, int at, boolean beside) {
    if (!CONJUNCTIONS.contains(words.lower(at))) {
      boolean listed = words.gap(at) == Word.Gap.COMMA || words.joins(at);
      return beside && listed && OperationVerbs.contains(words.lower(at)) ? at : -1;
    }
    int verb = at + 1;
    while (isPassedOver(words.lower(verb), SMALL_BEHIND_CONJUNCTION)) {
      verb++;
    }
    boolean joinsModifiers =
        !words.gap(at).beginsClause() && OperationVerbs.contains(words.lower(at - 1));
    boolean quoted = verb < words.size() && words.gap(verb).compareTo(Word.Gap.CLAUSE) >= 0;
    if (quoted || (!beside && joinsModifiers)) {
      return -1;
    }
    boolean acts =
        beside ? OperationVerbs.contains(words.lower(verb)) : OperationVerbs.actsAt(words, verb);
    return acts ? verb : -1;
  }

  private static boolean isApart(WordSequence words, List<Integer> verbs, int verb) {
    String word = words.lower(verb);
    return verbs.stream()
        .map(words::lower)
        .noneMatch(
            other -> OperationVerbs.meanTheSame(word, other) || DirectAnswers.are(other, word));
  }
}
