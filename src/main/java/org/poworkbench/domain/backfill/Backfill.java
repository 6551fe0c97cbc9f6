package org.poworkbench.domain.backfill;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the check of existing stories has come. There is one per site.
 *
 * @param state where it stands
 * @param place the last issue that was looked at
 * @param total how many issues there were when it began
 * @param done how many of them were looked at
 * @param changed how many got another score or other gaps
 * @param failed how many could not be checked
 * @param began when it was started, null when it never was
 * @param ended when it came to its end, null while it has not
 * @param startedBy who started it, by user key
 * @param node where it runs or ran
 * @param errorId under which id its failure was noted, empty when it did not fail
 * @param workedSince when the node took it up, null when none did yet; later than {@code began} after a pause
 * @param doneBefore how many issues had been looked at by then
 */
public record Backfill(
    State state,
    Place place,
    long total,
    long done,
    long changed,
    long failed,
    Instant began,
    Instant ended,
    String startedBy,
    String node,
    String errorId,
    Instant workedSince,
    long doneBefore) {

  // Fewer say more about the last batch than about the rest.
  private static final long ENOUGH_FOR_A_GUESS = 100;

  /** Stands for who started a run that nobody did. */
  public static final String BY_ITSELF = "";

  /** Nobody has started it yet. */
  public static final Backfill NEVER_RUN =
      new Backfill(State.NEVER, Place.BEGINNING, 0, 0, 0, 0, null, null, "", "", "", null, 0);

  /** Where a check of existing stories stands. */
  public enum State {
    NEVER,
    WAITING,
    RUNNING,
    STOPPED,
    DONE,
    FAILED
  }

  /**
   * The last issue that was looked at: issues are visited by project, then by id.
   *
   * @param projectId the project
   * @param issueId the issue
   */
  public record Place(long projectId, long issueId) {

    /** Before the first issue. */
    public static final Place BEGINNING = new Place(0, 0);
  }

  /** A run from the first issue on, which waits for its turn. */
  public static Backfill waiting(String startedBy, Instant now) {
    return new Backfill(
        State.WAITING, Place.BEGINNING, 0, 0, 0, 0, now, null, startedBy, "", "", null, 0);
  }

  /** Whether somebody works on it, or soon will. */
  public boolean isUnderWay() {
    return state == State.WAITING || state == State.RUNNING;
  }

  /** Whether the app began it because the rules had changed. */
  public boolean beganByItself() {
    return state != State.NEVER && startedBy.equals(BY_ITSELF);
  }

  /** Whether it can go on where it is. */
  public boolean canContinue() {
    return state == State.STOPPED || state == State.FAILED;
  }

  /** How long it will go on at its pace since a node took it up, once that can be told. */
  public Optional<Duration> timeLeft(Instant now) {
    if (state != State.RUNNING || workedSince == null || done - doneBefore < ENOUGH_FOR_A_GUESS) {
      return Optional.empty();
    }
    double perIssue = (double) Duration.between(workedSince, now).toMillis() / (done - doneBefore);
    return Optional.of(Duration.ofMillis(Math.max(0, Math.round(perIssue * (total - done)))));
  }

  Backfill waitingAgain() {
    return new Backfill(
        State.WAITING,
        place,
        total,
        done,
        changed,
        failed,
        began,
        null,
        startedBy,
        "",
        "",
        null,
        0);
  }

  Backfill runningOn(String where, long issues, Instant now) {
    return new Backfill(
        State.RUNNING,
        place,
        issues,
        done,
        changed,
        failed,
        began,
        null,
        startedBy,
        where,
        "",
        now,
        done);
  }

  Backfill advancedTo(Place reached, Tally batch) {
    return new Backfill(
        state,
        reached,
        total,
        done + batch.done(),
        changed + batch.changed(),
        failed + batch.failed(),
        began,
        ended,
        startedBy,
        node,
        errorId,
        workedSince,
        doneBefore);
  }

  Backfill endedAs(State end, Instant now, String noted) {
    return new Backfill(
        end,
        place,
        total,
        done,
        changed,
        failed,
        began,
        now,
        startedBy,
        node,
        noted,
        workedSince,
        doneBefore);
  }
}
