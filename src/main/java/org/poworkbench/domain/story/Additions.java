package org.poworkbench.domain.story;

import java.util.List;
import java.util.Set;

/**
 * What a wish adds without a further operation: a second wish, a second condition, a second channel,
 * or a second thing that is built by itself.
 */
final class Additions {
  private static final Set<String> CONJUNCTIONS = WordList.words("and or und oder");

  private static final Set<String> WISHING = WordList.words("want need would wish like also");

  private static final Set<String> CONDITIONS = WordList.words("when if whenever wenn falls");

  /** Behind these "that" says what is so; behind a thing it says which one. */
  private static final Set<String> BEFORE_CONTENT =
      WordList.words(
          """
          assured reassured sure ensure ensured know confident see verify check confirm guarantee
          guaranteed certain informed told convinced
          """);

  private static final Set<String> CHANNEL_BEGINS = WordList.words("via through by using over");

  /** Ways on which something reaches people or other systems. */
  private static final Set<String> CHANNELS =
      WordList.words(
          """
          email emails mail post letter letters fax sms text phone telephone chat slack teams
          whatsapp messenger facebook twitter linkedin instagram google github gitlab bing yahoo
          rss newsletter website web portal app kiosk api rest soap ftp system engine notification
          notifications message messages paypal brief telefon
          """);

  private static final Set<String> BEFORE_A_THING =
      WordList.words(
          """
          have get need receive build create develop implement add introduce a an the my our some
          haben bekommen ein eine einen
          """);

  /** Things that are built each by itself; those that are much alike stand in one set. */
  private static final List<Set<String>> BUILT =
      List.of(
          WordList.words("instructions manual guide tutorial tutorials help faq documentation"),
          WordList.words("service support hotline"),
          WordList.words("system platform application app website portal"),
          WordList.words("plan roadmap"),
          WordList.words("blog newsletter magazine"),
          WordList.words("forum chat messenger"),
          WordList.words("calendar"),
          WordList.words("dashboard report"),
          WordList.words("map"),
          WordList.words("api library sdk"),
          WordList.words("shop cart"),
          WordList.words("questionnaire survey quiz"),
          WordList.words("backup"),
          WordList.words("wizard editor"),
          WordList.words("gallery"));

  private static final int LONGEST_CONDITION = 20;
  private static final int LONGEST_CHANNEL = 6;
  private static final int LONGEST_THING = 5;

  private Additions() {}

  /** The places of both things asked for; none when there is one. */
  static List<Phrase> in(Phrase wish, WordSequence words) {
    for (int at = 1; at + 1 < words.size(); at++) {
      int first = CONJUNCTIONS.contains(words.lower(at)) ? firstOfTwo(words, at) : -1;
      if (first >= 0) {
        return List.of(words.phraseWithin(wish, first), words.phraseWithin(wish, at + 1));
      }
    }
    return List.of();
  }

  /** Where the first of the two things stands that this conjunction joins; -1 if it joins none. */
  private static int firstOfTwo(WordSequence words, int at) {
    if (asksAgain(words, at)) {
      return 0;
    }
    int condition = condition(words, at);
    if (condition >= 0) {
      return condition;
    }
    int channel = channel(words, at);
    return channel >= 0 ? channel : thing(words, at);
  }

  /** "… and I want it to be saved", "…, and even documents". */
  private static boolean asksAgain(WordSequence words, int at) {
    boolean somebody = words.reads(at + 1, "i") || words.reads(at + 1, "we");
    boolean again = words.reads(at + 1, "need") || words.reads(at + 1, "want");
    return (somebody && WISHING.contains(words.lower(at + 2)))
        || (again && BEFORE_A_THING.contains(words.lower(at + 2)))
        || (words.reads(at + 1, "even") && words.gap(at).beginsClause());
  }

  /** "When it opens or when it closes", "be sure that A and that B". */
  private static int condition(WordSequence words, int at) {
    String word = words.lower(at + 1);
    boolean content = word.equals("that");
    if (!content && !CONDITIONS.contains(word)) {
      return -1;
    }
    int farthest = Math.max(0, at - LONGEST_CONDITION);
    for (int before = at - 1; before >= farthest; before--) {
      boolean same = words.lower(before).equals(word);
      if (same && (!content || BEFORE_CONTENT.contains(words.lower(before - 1)))) {
        return before;
      }
    }
    return -1;
  }

  /** "Via e-mail and text", "through our catalogue and Google". */
  private static int channel(WordSequence words, int at) {
    int first = Math.max(0, at - LONGEST_CHANNEL);
    for (int before = at - 1; before >= first; before--) {
      if (CHANNEL_BEGINS.contains(words.lower(before))) {
        return isChannel(words, at - 1) && isChannel(words, behindArticle(words, at + 1))
            ? at - 1
            : -1;
      }
    }
    return -1;
  }

  private static boolean isChannel(WordSequence words, int at) {
    return CHANNELS.contains(words.lower(at));
  }

  private static int behindArticle(WordSequence words, int at) {
    return BEFORE_A_THING.contains(words.lower(at)) ? at + 1 : at;
  }

  /** "Have a price list and a forum": both are things asked for, and not parts of another one. */
  private static int thing(WordSequence words, int at) {
    int first = built(words.lower(at - 1));
    if (first < 0 || !isAskedFor(words, at - 1)) {
      return -1;
    }
    int last = Math.min(words.size() - 1, at + LONGEST_THING);
    for (int behind = at + 1; behind <= last; behind++) {
      int second = built(words.lower(behind));
      if (second >= 0) {
        return second == first ? -1 : at - 1;
      }
      if (words.gap(behind).beginsClause()) {
        return -1;
      }
    }
    return -1;
  }

  /** The words between the head of the wish and the thing only say what kind of thing it is. */
  private static boolean isAskedFor(WordSequence words, int thing) {
    return thing <= LONGEST_THING && BEFORE_A_THING.contains(words.lower(0));
  }

  private static int built(String word) {
    for (int kind = 0; kind < BUILT.size(); kind++) {
      if (BUILT.get(kind).contains(word)) {
        return kind;
      }
    }
    return -1;
  }
}
