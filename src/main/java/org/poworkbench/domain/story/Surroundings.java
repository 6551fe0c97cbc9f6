package org.poworkbench.domain.story;

import java.util.List;
import java.util.Optional;

/**
 * What other issues tell of a story. What nobody looked up is empty.
 *
 * @param openBlockers keys of the issues that are not resolved and block it
 * @param waiting keys of the issues that are not resolved and wait for it
 * @param twins keys of other open stories of its project that ask for the same
 * @param habits what is usual in its backlog
 * @param parent the issue that it is a part of
 */
public record Surroundings(
    Optional<List<String>> openBlockers,
    Optional<List<String>> waiting,
    Optional<List<String>> twins,
    Habits habits,
    Optional<Parent> parent) {

  /** Nothing was looked up. */
  public static final Surroundings UNKNOWN =
      new Surroundings(
          Optional.empty(), Optional.empty(), Optional.empty(), Habits.UNKNOWN, Optional.empty());

  public Surroundings {
    openBlockers = openBlockers.map(List::copyOf);
    waiting = waiting.map(List::copyOf);
    twins = twins.map(List::copyOf);
  }

  /** The same, blocked by these open issues. */
  public Surroundings blockedBy(List<String> issueKeys) {
    return new Surroundings(Optional.of(issueKeys), waiting, twins, habits, parent);
  }

  /** The same, with these open issues waiting for it. */
  public Surroundings awaitedBy(List<String> issueKeys) {
    return new Surroundings(openBlockers, Optional.of(issueKeys), twins, habits, parent);
  }

  /** The same, beside these other stories that ask for the same. */
  public Surroundings besideTwins(List<String> issueKeys) {
    return new Surroundings(openBlockers, waiting, Optional.of(issueKeys), habits, parent);
  }

  /** The same, where this is usual. */
  public Surroundings where(Habits usual) {
    return new Surroundings(openBlockers, waiting, twins, usual, parent);
  }

  /** The same, as a part of this issue. */
  public Surroundings under(Parent whole) {
    return new Surroundings(openBlockers, waiting, twins, habits, Optional.of(whole));
  }
}
