package org.poworkbench.jira.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.poworkbench.domain.backfill.Backfill;
import org.poworkbench.domain.backfill.Backfill.Place;
import org.poworkbench.domain.backfill.Backfill.State;
import org.poworkbench.domain.backfill.InMemoryBackfillRecord;
import org.poworkbench.jira.text.BundleTexts;

class BackfillInWordsTest {

  private final InMemoryBackfillRecord record = new InMemoryBackfillRecord();
  private final BackfillInWords words = new BackfillInWords(record, BundleTexts.ENGLISH);

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
    record.keep(backfill(state, 0));

    assertEquals(sentence, words.sentence());
  }

  @Test
  void saysThatItIsStopping() {
    record.keep(backfill(State.RUNNING, 0));
    record.wishStop(true);

    assertEquals("Stopping. It finishes the current 100.", words.sentence());
  }

  @Test
  void saysItInGermanToo() {
    record.keep(backfill(State.RUNNING, 0));

    assertEquals(
        "Läuft: 12.400 von 28.732 (43 %).",
        new BackfillInWords(record, BundleTexts.GERMAN).sentence());
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
    record.keep(backfill(State.DONE, failed));

    assertEquals(sentence, words.failures());
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
        "7f3a2c");
  }
}
