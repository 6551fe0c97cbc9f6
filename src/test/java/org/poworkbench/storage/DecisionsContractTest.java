package org.poworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.domain.aside.AsideReason;
import org.poworkbench.domain.aside.Decision;
import org.poworkbench.domain.aside.Decisions;
import org.poworkbench.domain.aside.InMemoryDecisions;

class DecisionsContractTest {

  private static final long ISSUE = 4_000_000_000L;
  private static final Instant THEN = Instant.parse("2026-03-03T10:02:00.123Z");

  static Stream<Arguments> stores() {
    return Databases.stores(new InMemoryDecisions(), ActiveObjectsDecisions::new);
  }

  private static Decision setAside(long issueId, String details) {
    return new Decision(
        issueId,
        "NamesABenefit",
        Optional.of(AsideReason.OTHER),
        details,
        "JIRAUSER10100",
        THEN,
        "ab".repeat(32));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void keepsEveryDecisionOfAnIssueInOrder(String name, Consumer<Consumer<Decisions>> store) {
    Decision first = setAside(ISSUE, "x".repeat(Decision.LONGEST_DETAILS));
    Decision again = Decision.toCountAgain(ISSUE, "NamesABenefit", "JIRAUSER10101", THEN);
    Decision second = setAside(ISSUE, "");
    store.accept(
        decisions -> {
          decisions.add(first);
          decisions.add(setAside(7, "of another issue"));
          decisions.add(again);
          decisions.add(second);
          assertEquals(List.of(first, again, second), decisions.of(ISSUE));
        });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void knowsNothingOfAnIssueThatNobodyDecidedOn(String name, Consumer<Consumer<Decisions>> store) {
    store.accept(decisions -> assertEquals(List.of(), decisions.of(8)));
  }
}
