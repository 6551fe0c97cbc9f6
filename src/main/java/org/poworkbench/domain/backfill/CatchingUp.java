package org.poworkbench.domain.backfill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.poworkbench.domain.failure.Failures;

/**
 * Checks again what changed since the last run, and a while before: changes of which no event told, as imports make them,
 * and those whose event was lost. The first run only begins to count the time; what was there before is for the check of
 * existing stories.
 */
public final class CatchingUp {

  /** An index may lag behind, and clocks of nodes differ. */
  static final Duration OVERLAP = Duration.ofMinutes(10);

  private final CatchUpRecord record;
  private final UpdatedIssues issues;
  private final RecheckStory stories;
  private final FollowingHabits habits;
  private final Failures failures;
  private final Clock clock;
  private final BooleanSupplier ending;

  /** A run gives up, and is done again, as soon as {@code ending} says so. */
  public CatchingUp(
      CatchUpRecord record,
      UpdatedIssues issues,
      RecheckStory stories,
      FollowingHabits habits,
      Failures failures,
      Clock clock,
      BooleanSupplier ending) {
    this.record = record;
    this.issues = issues;
    this.stories = stories;
    this.habits = habits;
    this.failures = failures;
    this.clock = clock;
    this.ending = ending;
  }

  /** One run. The caller makes sure that only one is under way. */
  public void work() {
    Instant now = clock.instant();
    Instant last = record.last().orElse(now);
    List<Long> changed = issues.within(Duration.between(last, now).plus(OVERLAP));
    if (recheckAll(changed) && recheckAll(habits.storiesToJudge(changed))) {
      record.keep(now);
    }
  }

  private boolean recheckAll(List<Long> some) {
    for (long issue : some) {
      if (ending.getAsBoolean()) {
        return false;
      }
      recheck(issue);
    }
    return true;
  }

  private void recheck(long issue) {
    try {
      stories.recheck(issue);
    } catch (RuntimeException failure) {
      failures.note("the check of issue " + issue, failure);
    }
  }
}
