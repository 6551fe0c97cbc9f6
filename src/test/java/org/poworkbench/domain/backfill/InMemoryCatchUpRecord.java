package org.poworkbench.domain.backfill;

import java.time.Instant;
import java.util.Optional;

/** Keeps for one test up to when changes were caught up with. */
public final class InMemoryCatchUpRecord implements CatchUpRecord {

  private Instant last;

  @Override
  public Optional<Instant> last() {
    return Optional.ofNullable(last);
  }

  @Override
  public void keep(Instant began) {
    last = began;
  }
}
