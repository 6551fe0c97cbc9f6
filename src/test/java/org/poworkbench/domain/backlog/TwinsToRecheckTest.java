package org.poworkbench.domain.backlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.poworkbench.domain.backlog.StoryRowBuilder.aStory;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TwinsToRecheckTest {
  private static final StoryRow ONE = aStory(1).askingFor(5).missingChecks("IsUnique").row();

  private final InMemoryStoryRows rows = new InMemoryStoryRows();
  private final TwinsToRecheck twins = new TwinsToRecheck(rows);

  @Test
  void isTheOneThatGetsATwin() {
    rows.keep(aStory(2).askingFor(5).row());
    assertEquals(List.of(2L), kept(ONE));
  }

  @Test
  void isTheOneThatLosesItsOnlyTwin() {
    rows.keep(ONE);
    rows.keep(aStory(2).askingFor(5).missingChecks("IsUnique").row());
    assertEquals(List.of(2L), kept(aStory(1).askingFor(6).row()));
  }

  @Test
  void isNobodyOfMany() {
    rows.keep(aStory(2).askingFor(5).row());
    rows.keep(aStory(3).askingFor(5).row());
    assertEquals(List.of(), kept(ONE));
  }

  @Test
  void isNobodyWhereNothingChanged() {
    rows.keep(ONE);
    rows.keep(aStory(2).askingFor(5).row());
    assertEquals(List.of(), kept(aStory(1).askingFor(5).estimatedAt(3).row()));
  }

  @Test
  void isNobodyOfAnotherProject() {
    rows.keep(aStory(2).askingFor(5).in(10_001).row());
    assertEquals(List.of(), kept(ONE));
  }

  @Test
  void isTheStoryItselfWhereATwinCameInBetween() {
    rows.keep(aStory(2).askingFor(5).row());
    assertEquals(List.of(2L, 1L), kept(aStory(1).askingFor(5).row()));
  }

  @Test
  void isTheTwinOfOneThatIsGone() {
    rows.keep(aStory(2).askingFor(5).row());
    assertEquals(List.of(2L), twins.after(1, Optional.of(ONE), Optional.empty()));
  }

  private List<Long> kept(StoryRow row) {
    Optional<StoryRow> before = rows.of(row.issueId());
    rows.keep(row);
    return twins.after(row.issueId(), before, Optional.of(row));
  }
}
