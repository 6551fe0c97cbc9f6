package org.poworkbench.domain.aside;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.poworkbench.domain.story.Finding;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryReview;

/** Sets findings of an issue aside and lets them count again. What is repeated is decided once. */
public final class DecidingOnFindings {

  private final Decisions decisions;
  private final Clock clock;

  public DecidingOnFindings(Decisions decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Sets aside what this check found in the story; false when it found nothing. */
  public boolean setAside(
      long issueId,
      String check,
      StoryReview review,
      Story story,
      AsideReason reason,
      String details,
      String by) {
    Optional<Finding> found =
        Stream.concat(review.findings().stream(), review.setAside().stream())
            .filter(finding -> finding.check().equals(check))
            .findFirst();
    found
        .map(finding -> PointedAt.by(finding, story))
        .map(what -> Decision.toSetAside(issueId, what, reason, details, by, now()))
        .filter(decision -> !last(issueId, check).filter(decision::saysTheSameAs).isPresent())
        .ifPresent(decisions::add);
    return found.isPresent();
  }

  /** Lets what this check finds count again, unless it does. */
  public void countAgain(long issueId, String check, String by) {
    if (last(issueId, check).isPresent()) {
      decisions.add(Decision.toCountAgain(issueId, check, by, now()));
    }
  }

  /** All that was decided of this issue, the oldest first. */
  public List<Decision> history(long issueId) {
    return decisions.of(issueId);
  }

  private Optional<Decision> last(long issueId, String check) {
    return new DecidedOfIssue(decisions.of(issueId)).settingAside(check);
  }

  // Databases keep no more.
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
