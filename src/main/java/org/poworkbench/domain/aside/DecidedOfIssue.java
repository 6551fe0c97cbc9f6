package org.poworkbench.domain.aside;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.story.Finding;
import org.poworkbench.domain.story.Story;
import org.poworkbench.domain.story.StoryReview;

/**
 * What holds of all that was decided of one issue.
 *
 * @param lastByCheck of each check the last decision
 */
public record DecidedOfIssue(Map<String, Decision> lastByCheck) {

  /** Nobody has decided anything. */
  public static final DecidedOfIssue NOTHING = new DecidedOfIssue(List.of());

  public DecidedOfIssue {
    lastByCheck = Map.copyOf(lastByCheck);
  }

  /** {@code history} has the oldest decision first. */
  public DecidedOfIssue(List<Decision> history) {
    this(
        history.stream()
            .collect(Collectors.toMap(Decision::check, each -> each, (before, last) -> last)));
  }

  /** The review without the findings that are set aside and still point at the same. */
  public StoryReview applyTo(StoryReview review, Story story) {
    if (lastByCheck.isEmpty()) {
      return review;
    }
    Set<String> checks =
        review.findings().stream()
            .filter(finding -> isSetAside(finding, story))
            .map(Finding::check)
            .collect(Collectors.toSet());
    return review.without(checks);
  }

  /** The last decision of this check, if it sets its finding aside, whether or not that still holds. */
  public Optional<Decision> settingAside(String check) {
    return Optional.ofNullable(lastByCheck.get(check)).filter(Decision::setsAside);
  }

  private boolean isSetAside(Finding finding, Story story) {
    return settingAside(finding.check())
        .filter(decision -> decision.setsAside(PointedAt.by(finding, story)))
        .isPresent();
  }
}
