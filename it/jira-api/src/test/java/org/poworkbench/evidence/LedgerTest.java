package org.poworkbench.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
  private static final String HEADER = "type,member,grade,source";

  @Test
  void findsAMemberWithCommasInItsSpelling() {
    Ledger ledger =
        Ledger.of(List.of(HEADER, "a.B,\"c(int,int)void\",older,\"Javadoc, \"\"7.6.1\"\"\""));

    assertEquals(
        Optional.of(
            new Ledger.Row(new Member("a.B", "c(int,int)void"), Grade.OLDER, "Javadoc, \"7.6.1\"")),
        ledger.find(new Member("a.B", "c(int,int)void")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.B,-,guessed,x", "a.B,-,older", "a.B,-,older,", "a.B,-,older,x,y"})
  void refusesALineThatIsNotARow(String line) {
    assertThrows(IllegalArgumentException.class, () -> Ledger.of(List.of(HEADER, line)));
  }
}
