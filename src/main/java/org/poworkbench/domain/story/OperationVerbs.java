package org.poworkbench.domain.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verbs of things that software does or lets people do, by what they mean. */
final class OperationVerbs {
  /** Those that mean nearly the same, or that only switch one thing, stand in one line. */
  private static final Map<String, Integer> MEANINGS =
      meanings(
          """
          see view display show look read watch preview inspect examine
          find search browse discover access explore locate retrieve look query lookup navigate
          create add make enter define write register compose draft insert author input type build
          edit update modify change correct revise amend adjust rename alter rewrite fix
          delete remove discard erase clear drop purge unpublish
          maintain manage administer administrate
          cancel revoke withdraw stop abort terminate
          download export print
          upload import load ingest reload
          send email mail forward transmit message
          receive
          share publish distribute announce post broadcast promote advertise
          notify alert remind inform warn
          validate check verify test confirm
          review comment rate evaluate assess like
          approve reject accept decline deny
          apply assign attach associate link connect map relate
          detach unassign unlink disconnect
          conduct perform run execute
          track monitor follow trace audit
          generate produce derive render
          identify prioritize prioritise rank order
          archive
          restore recover retrieve undo revert rollback
          copy move clone duplicate paste cut transfer migrate relocate
          allow enable disable permit prevent block unblock activate deactivate lock unlock hide unhide
          install configure deploy customize customise setup
          uninstall
          analyze analyse compare summarize summarise interpret
          operationalize operationalise
          visualize visualise plot chart graph
          collect gather harvest capture record store save keep
          schedule plan book reserve
          reschedule rebook
          pay buy purchase order checkout
          refund return
          sort filter
          group merge combine
          split
          aggregate calculate compute count sum
          tag label annotate classify categorize categorise mark flag highlight
          convert transform translate
          invite
          continue
          open close
          start begin launch initiate
          select choose pick select deselect
          report
          log
          set specify
          submit
          subscribe
          unsubscribe
          join
          leave
          pin
          bookmark
          scan
          replace swap
          request ask
          answer reply respond
          sell
          embed
          sync synchronize synchronise
          backup
          encrypt decrypt
          deposit
          contribute donate
          vote
          resize crop rotate zoom
          draw sketch paint
          play
          listen
          call phone
          chat
          reset
          extend renew
          version
          put
          provide
          give
          anlegen erstellen hinzuf\u00fcgen eingeben erfassen
          bearbeiten \u00e4ndern anpassen
          l\u00f6schen entfernen
          anzeigen ansehen
          suchen finden
          drucken exportieren herunterladen
          importieren hochladen
          verschicken versenden senden
          teilen ver\u00f6ffentlichen
          stornieren
          buchen reservieren
          bezahlen kaufen
          kopieren verschieben
          pr\u00fcfen
          sortieren filtern
          """);

  /** Also nouns or adjectives: an operation only where a thing that is acted upon follows. */
  private static final Set<String> ALSO_OTHERWISE =
      WordList.words(
          """
          view display show look search access change update order link report log test check
          review comment rate rank plan book copy record store tag label set export print
          download upload load mail email start filter query archive edit clear share save open close
          move post pay block process produce fix draft type input message drop stop like map trace
          audit cut paste lock transfer deposit request answer reply call phone chat vote plot chart
          graph group split sum count mark flag highlight return scan swap sync backup reset pin
          bookmark play draw crop zoom sketch paint leave fix build author register contact purchase
          buy schedule launch sort track alert broadcast return checkout setup lookup version keep
          complete correct read import
          """);

  /** What follows when a word of these is meant as a verb. */
  private static final Set<String> OBJECT_BEGINS =
      WordList.words(
          """
          a an the my our your their his her its this that these those all any each every some
          existing new other another multiple several it them him us me for to
          """);

  /** "Make" makes something only with a thing that is made. */
  private static final String MAKE = "make";

  private static final Set<String> MADE = Set.of("a", "an", "new", "another");

  /** What people do to records; each is worth having without the others. */
  private static final Set<String> OF_DATA =
      WordList.words(
          """
          create add view edit update change delete remove import export upload download search
          """);

  private OperationVerbs() {}

  private static Map<String, Integer> meanings(String lines) {
    Map<String, Integer> meanings = new HashMap<>();
    List<String> all = lines.lines().toList();
    for (int meaning = 0; meaning < all.size(); meaning++) {
      for (String verb : WordList.words(all.get(meaning))) {
        meanings.putIfAbsent(verb, meaning);
      }
    }
    return Map.copyOf(meanings);
  }

  static boolean contains(String word) {
    return MEANINGS.containsKey(word);
  }

  /** Whether what is acted upon begins with this word. */
  static boolean beginsObject(String word) {
    return OBJECT_BEGINS.contains(word);
  }

  /** Whether a word can only be a verb. */
  private static boolean isPlainly(String word) {
    return MEANINGS.containsKey(word) && !ALSO_OTHERWISE.contains(word);
  }

  static boolean isOfData(String verb) {
    return OF_DATA.contains(verb.toLowerCase(Locale.ROOT));
  }

  static boolean meanTheSame(String verb, String other) {
    Integer meaning = MEANINGS.get(verb);
    return meaning != null && meaning.equals(MEANINGS.get(other));
  }

  /** Whether the word at this place does something, and is no noun. */
  static boolean actsAt(WordSequence words, int at) {
    String word = words.lower(at);
    if (word.equals(MAKE)) {
      return MADE.contains(words.lower(at + 1));
    }
    return isPlainly(word)
        || (MEANINGS.containsKey(word) && OBJECT_BEGINS.contains(words.lower(at + 1)));
  }
}
