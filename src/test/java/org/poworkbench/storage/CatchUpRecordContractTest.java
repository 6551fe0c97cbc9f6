package org.poworkbench.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.poworkbench.domain.backfill.CatchUpRecord;
import org.poworkbench.domain.backfill.InMemoryCatchUpRecord;

class CatchUpRecordContractTest {

  static Stream<Arguments> stores() {
    return Databases.stores(new InMemoryCatchUpRecord(), ActiveObjectsCatchUpRecord::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stores")
  void keepsTheLastRunOnly(String name, Consumer<Consumer<CatchUpRecord>> store) {
    store.accept(
        record -> {
          assertEquals(Optional.empty(), record.last());
          record.keep(Instant.parse("2026-03-03T08:00:00Z"));
          record.keep(Instant.parse("2026-03-03T08:03:00.123Z"));
          assertEquals(Optional.of(Instant.parse("2026-03-03T08:03:00.123Z")), record.last());
        });
  }
}
