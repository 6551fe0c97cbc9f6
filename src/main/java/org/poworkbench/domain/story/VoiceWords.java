package org.poworkbench.domain.story;

import java.util.Set;

/** Word lists of the story voice. */
final class VoiceWords {
  private VoiceWords() {}

  static final Set<String> ARTICLES =
      Set.of("a", "an", "the", "any", "another", "one", "some", "somebody", "someone");

  /** Words that may stand before a voice in the same clause. */
  static final Set<String> JOINS_A_VOICE =
      Set.of("and", "but", "story", "that", "then", "therefore", "also");

  /** "As long as I can", "As you want": no name of a persona. */
  static final Set<String> NO_NAMES =
      WordList.words(
          """
          far long soon much many well often if it i we you they he she there this that these
          those of for to in on at per is such though expected described discussed mentioned noted
          shown seen stated suggested requested usual always before above below part result
          opposed with by from when where what currently now and
          """);

  static final Set<String> NO_GERMAN_ROLES =
      WordList.words(
          """
          ich wir er sie es man ob wenn dass auch das die in im bei erstes n\u00e4chstes letztes
          ersatz beispiel ergebnis folge grund alternative workaround test anhang vorlage
          """);

  /** Verbs that make a clause of what stands behind "as". */
  static final Set<String> FINITE_VERBS =
      WordList.words(
          """
          is are was were isn't aren't will would won't can can't cannot could has had have does
          doesn't did didn't should must may might states stated says said shows becomes changed
          ist sind war waren hat hatte wird wurde
          """);

  /** They point at something said before. */
  static final Set<String> POINTING = Set.of("this", "that", "these", "those", "it", "when", "if");

  /** What "as a …" names when it names nobody. */
  static final Set<String> THINGS =
      WordList.words(
          """
          addition aid alternative aside attachment baseline basis benefit bonus bug case change
          comment comparison complement compromise consequence decision decisions default
          component courtesy dependency difference draft enhancement example exercise experiment
          extension extra feature file first fix follow general goal guideline hack hedge hint
          idea improvement interim item line link list matter means measure minimum module note
          option outcome optimization parameter part phase placeholder plus precaution preference
          prerequisite proof proposal reference refinement reminder replacement request
          requirement result rule safeguard sample sanity second shortcut sibling side sidenote
          solution start stopgap step string sub-task subset suggestion summary supplement task
          temporary test thought ticket tip tool topic value variable whole word work workaround
          """);

  /** Words behind the noun of a role: "a matter of", "a clerk in", "a user who". */
  static final Set<String> ENDS_A_NOUN =
      WordList.words(
          """
          of in for to with at on from who that which whose using working having when der die das
          mit im bei von so by
          """);
}
