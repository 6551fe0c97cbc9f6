package org.poworkbench.jira.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backfill.Backfill.Place;
import org.poworkbench.domain.backfill.Backfill.State;
import org.poworkbench.jira.text.BundleTexts;

class BackfillInWordsTest {

  private final BackfillInWords words = new BackfillInWords(BundleTexts.ENGLISH);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NEVER   | Existing stories have not been checked yet.
          WAITING | Waiting for its turn. One check runs at a time.
          RUNNING | Running: 12,400 of 28,732 (43 %).
          STOPPED | Stopped at 12,400 of 28,732.
          DONE    | Done: 12,400 issues looked at, 90 changed.
          FAILED  | Failed at 12,400 of 28,732 (id 7f3a2c). What was done is kept.""")
  void saysWhereItStands(State state, String sentence) {
    assertEquals(sentence, words.sentence(backfill(state, 0), false));
  }

  @Test
  void saysThatItIsStopping() {
    assertEquals(
        "Stopping. It finishes the current 100.", words.sentence(backfill(State.RUNNING, 0), true));
  }

  @Test
  void saysItInGermanToo() {
    assertEquals(
        "Läuft: 12.400 von 28.732 (43 %).",
        new BackfillInWords(BundleTexts.GERMAN).sentence(backfill(State.RUNNING, 0), false));
  }

  @ParameterizedTest(name = "after {0} s")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12  | Less than a minute left. | Noch weniger als eine Minute.
          60  | About a minute left.     | Noch etwa eine Minute.
          270 | About 6 minutes left.    | Noch etwa 6 Minuten.""")
  void guessesHowLongItWillStillTake(int seconds, String english, String german) {
    Instant now = Instant.EPOCH.plusSeconds(seconds);

    assertEquals(english, words.timeLeft(backfill(State.RUNNING, 0), now));
    assertEquals(
        german, new BackfillInWords(BundleTexts.GERMAN).timeLeft(backfill(State.RUNNING, 0), now));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RUNNING")
  void guessesNoTimeForWhatDoesNotRun(State state) {
    assertEquals("", words.timeLeft(backfill(state, 0), Instant.EPOCH.plusSeconds(60)));
  }

  @ParameterizedTest(name = "{0} failed")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0    | ''
          1    | One issue could not be checked.
          1200 | 1,200 issues could not be checked.""")
  void countsWhatFailed(long failed, String sentence) {
    assertEquals(sentence, words.failures(backfill(State.DONE, failed)));
  }

  private static Backfill backfill(State state, long failed) {
    return new Backfill(
        state,
        new Place(1, 1),
        28_732,
        12_400,
        90,
        failed,
        Instant.EPOCH,
        null,
        "pat",
        "",
        "7f3a2c",
        Instant.EPOCH,
        400);
  }
}
