package org.poworkbench.domain.backfill;

import java.time.Instant;
import java.util.Optional;

/** Keeps up to when changes were caught up with, over restarts and for every node. */
public interface CatchUpRecord {

  /** When the last run began that came to its end. */
  Optional<Instant> last();

  /** Keeps when a run began that came to its end. */
  void keep(Instant began);
}
