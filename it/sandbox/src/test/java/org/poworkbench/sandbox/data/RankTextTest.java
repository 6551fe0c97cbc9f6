package org.poworkbench.sandbox.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankTextTest {

  @Test
  void followsTheOrderOfNumbers() {
    assertEquals("0|i00001:", RankText.of(1));
    assertTrue(RankText.of(99).compareTo(RankText.of(100)) < 0);
  }

  @ParameterizedTest
  @CsvSource({
    "0|i00001:,0|i00009:,1",
    "0|i00001:,0|i00009:,7",
    "0|i00001:,0|i00002:,1",
    "0|i00001:,0|i00002:,50",
    "0|i00001:i,0|i00001:j,3",
    "0|i00001:,0|i00001:1,2",
    "0|i0zzzz:zzzz,0|i10000:,4",
    ",0|i00001:,5",
    "0|i00001:xyz,,5"
  })
  void findsAsManyPlacesAsAreWanted(String after, String before, int count) {
    List<String> all = new ArrayList<>();
    if (after != null) {
      all.add(after);
    }
    all.addAll(RankText.between(after, before, count));
    if (before != null) {
      all.add(before);
    }
    assertEquals(count, all.size() - (after == null || before == null ? 1 : 2));
    assertEquals(all.stream().distinct().sorted().toList(), all);
  }

  @Test
  void nothingIsRankedBeyondTheIssueThatComesNext() {
    String last = RankText.between(RankText.of(7), null, 50).get(49);
    assertTrue(last.compareTo(RankText.of(8)) < 0, last);
  }

  @Test
  void saysSoWhenThereIsNoRoomLeft() {
    String upper = RankText.of(2);
    int rounds = 0;
    List<String> found = List.of(upper);
    while (!found.isEmpty()) {
      upper = found.get(0);
      assertTrue(upper.length() < 130, upper);
      found = RankText.between(RankText.of(1), upper, 1);
      rounds++;
    }
    assertTrue(rounds > 300, rounds + " times");
  }
}
