package org.poworkbench.domain.backfill;

import java.time.Duration;
import java.util.List;

/** Issues that changed lately, by whatever way. */
@FunctionalInterface
public interface UpdatedIssues {

  /** The ids of issues that changed within this time before now. */
  List<Long> within(Duration time);
}
