package org.poworkbench.jira.story;

import java.util.Optional;

/** What the coach has to know of the issue beside its story: nothing of it is judged. */
public record IssueForCoach(Optional<String> key, boolean resolved, boolean mayEdit) {
  /** A text that is not saved as an issue yet. */
  public static final IssueForCoach UNSAVED = new IssueForCoach(Optional.empty(), false, true);

  public static IssueForCoach of(String key, boolean resolved, boolean mayEdit) {
    return new IssueForCoach(Optional.of(key), resolved, mayEdit);
  }
}
