package org.poworkbench.domain.story;

import java.util.List;
import java.util.Optional;

/**
 * What other issues tell of a story. What nobody looked up is empty.
 *
 * @param openBlockers keys of the issues that are not resolved and block it
 */
public record Surroundings(Optional<List<String>> openBlockers) {

  /** Nothing was looked up. */
  public static final Surroundings UNKNOWN = new Surroundings(Optional.empty());

  public Surroundings {
    openBlockers = openBlockers.map(List::copyOf);
  }

  /** The same, blocked by these open issues. */
  public Surroundings blockedBy(List<String> issueKeys) {
    return new Surroundings(Optional.of(issueKeys));
  }
}
