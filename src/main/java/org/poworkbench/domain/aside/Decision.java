package org.poworkbench.domain.aside;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody decided of one check on one issue. It is never changed: who thinks otherwise decides again.
 *
 * @param issueId the issue
 * @param check the name of the check
 * @param reason why its finding is set aside; empty: it counts again
 * @param details what was added to the reason, empty for nothing
 * @param by key of the user who decided
 * @param at when
 * @param digest of what the finding pointed at, empty when it counts again
 */
public record Decision(
    long issueId,
    String check,
    Optional<AsideReason> reason,
    String details,
    String by,
    Instant at,
    String digest) {

  /** The most characters of details. */
  public static final int LONGEST_DETAILS = 255;

  /** That the finding is set aside. */
  public static Decision toSetAside(
      long issueId, PointedAt what, AsideReason reason, String details, String by, Instant at) {
    return new Decision(issueId, what.check(), Optional.of(reason), details, by, at, what.digest());
  }

  /** That the finding of this check counts again. */
  public static Decision toCountAgain(long issueId, String check, String by, Instant at) {
    return new Decision(issueId, check, Optional.empty(), "", by, at, "");
  }

  /** Whether it sets a finding aside. */
  public boolean setsAside() {
    return reason.isPresent();
  }

  /** Whether it sets aside just this finding, as it stands. */
  public boolean setsAside(PointedAt what) {
    return setsAside() && check.equals(what.check()) && digest.equals(what.digest());
  }

  /** Whether it says the same of the same thing, whoever decided it and when. */
  public boolean saysTheSameAs(Decision other) {
    return check.equals(other.check)
        && reason.equals(other.reason)
        && details.equals(other.details)
        && digest.equals(other.digest);
  }
}
