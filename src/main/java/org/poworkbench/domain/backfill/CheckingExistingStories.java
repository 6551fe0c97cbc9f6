package org.poworkbench.domain.backfill;

import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.poworkbench.domain.backfill.Backfill.Place;
import org.poworkbench.domain.backfill.Backfill.State;
import org.poworkbench.domain.backfill.BackfillRecord.FailedIssue;
import org.poworkbench.domain.backlog.BacklogHabits;
import org.poworkbench.domain.backlog.RememberedHabits;
import org.poworkbench.domain.failure.Failures;

/**
 * Checks every issue of the site once. Goes project by project over ascending ids and keeps its place after each batch,
 * so that it can be stopped, continued, and taken over after a restart.
 */
public final class CheckingExistingStories {

  private static final int BATCH = 100;

  private final BackfillRecord record;
  private final IssuesInOrder issues;
  private final RecheckStory stories;
  private final RememberedHabits habits;
  private final RulesInForce rules;
  private final Failures failures;
  private final Clock clock;
  private final BooleanSupplier ending;

  /** The run gives up its thread, and can be taken over, as soon as {@code ending} says so. */
  public CheckingExistingStories(
      BackfillRecord record,
      IssuesInOrder issues,
      RecheckStory stories,
      RememberedHabits habits,
      RulesInForce rules,
      Failures failures,
      Clock clock,
      BooleanSupplier ending) {
    this.record = record;
    this.issues = issues;
    this.stories = stories;
    this.habits = habits;
    this.rules = rules;
    this.failures = failures;
    this.clock = clock;
    this.ending = ending;
  }

  /** Makes a run from the first issue on ready to go; does nothing while one is under way. */
  public void begin(String startedBy) {
    if (record.current().isUnderWay()) {
      return;
    }
    record.forgetFailedIssues();
    record.wishStop(false);
    record.keepRules(rules.version());
    record.keep(Backfill.waiting(startedBy, clock.instant()));
  }

  /**
   * Makes a run ready to go when the last one came to its end by other rules than hold now. The caller
   * makes sure that only one node asks at a time.
   */
  public void followRules() {
    if (record.current().state() == State.DONE && !record.rules().equals(rules.version())) {
      begin(Backfill.BY_ITSELF);
    }
  }

  /** Makes a run that was stopped or failed ready to go on. */
  public void resume() {
    Backfill current = record.current();
    if (current.canContinue()) {
      record.wishStop(false);
      record.keep(current.waitingAgain());
    }
  }

  /** Asks the run to stop after the issues it has in hand. */
  public void stop() {
    if (record.current().isUnderWay()) {
      record.wishStop(true);
    }
  }

  /**
   * Works until all issues are done by the rules that hold, somebody stops it, or it fails. The caller
   * makes sure that only one does.
   */
  public void work(String node) {
    do {
      run(node);
      followRules();
    } while (!ending.getAsBoolean() && record.current().state() == State.WAITING);
  }

  private void run(String node) {
    Backfill current = record.current();
    if (!current.isUnderWay()) {
      return;
    }
    try {
      record.keep(current.runningOn(node, countIssues(), clock.instant()));
      boolean complete = walk();
      if (!ending.getAsBoolean()) {
        end(complete ? State.DONE : State.STOPPED, "");
      }
    } catch (RuntimeException failure) {
      fail(failure);
    }
  }

  // What fails while the app ends has lost the ground under it; the next start takes over.
  private void fail(RuntimeException failure) {
    if (!ending.getAsBoolean()) {
      end(State.FAILED, failures.note("the check of existing stories", failure));
    }
  }

  private void end(State state, String errorId) {
    record.keep(record.current().endedAs(state, clock.instant(), errorId));
    record.wishStop(false);
  }

  private long countIssues() {
    return issues.projects().stream().mapToLong(project -> issues.issuesOf(project).size()).sum();
  }

  private boolean walk() {
    Place place = record.current().place();
    for (long project : issues.projects()) {
      if (project >= place.projectId() && !walkProject(project, place)) {
        return false;
      }
    }
    return true;
  }

  private boolean walkProject(long project, Place place) {
    BacklogHabits before = habits.countAnew(project);
    List<Long> waiting = issues.issuesOf(project);
    boolean goesOn = project == place.projectId();
    if (goesOn) {
      waiting = waiting.stream().filter(issue -> issue > place.issueId()).toList();
    }
    for (int from = 0; from < waiting.size(); from += BATCH) {
      if (ending.getAsBoolean() || record.stopWished()) {
        return false;
      }
      recheck(project, waiting.subList(from, Math.min(from + BATCH, waiting.size())));
    }
    return (!goesOn && habits.countAnew(project).equals(before)) || judgeByHabits(project);
  }

  /** What is usual in a project is known once all its stories are, and the first were judged before. */
  private boolean judgeByHabits(long project) {
    habits.countAnew(project);
    for (long issue : habits.comparedWithHabits(project)) {
      if (ending.getAsBoolean() || record.stopWished()) {
        return false;
      }
      recheck(issue, Tally.NOTHING);
    }
    return true;
  }

  private void recheck(long project, List<Long> batch) {
    Tally tally = Tally.NOTHING;
    for (long issue : batch) {
      if (ending.getAsBoolean()) {
        return;
      }
      tally = recheck(issue, tally);
    }
    Place reached = new Place(project, batch.get(batch.size() - 1));
    record.keep(record.current().advancedTo(reached, tally));
  }

  private Tally recheck(long issue, Tally tally) {
    try {
      return stories.recheck(issue) ? tally.plusChanged() : tally.plusUnchanged();
    } catch (RuntimeException failure) {
      if (ending.getAsBoolean()) {
        throw failure;
      }
      String errorId = failures.note("the check of issue " + issue, failure);
      record.add(new FailedIssue(issue, errorId));
      return tally.plusFailed();
    }
  }
}
