package org.poworkbench.jira.story;

import java.util.Optional;

/** What the coach has to know of the issue beside its story: nothing of it is judged. */
public record IssueForCoach(
    Optional<String> key,
    boolean resolved,
    boolean mayEdit,
    boolean checked,
    Optional<String> criteriaField) {
  /** A text that is not saved as an issue yet. */
  public static final IssueForCoach UNSAVED =
      new IssueForCoach(Optional.empty(), false, true, true, Optional.empty());

  public static IssueForCoach of(String key, boolean resolved, boolean mayEdit) {
    return new IssueForCoach(Optional.of(key), resolved, mayEdit, true, Optional.empty());
  }

  /** The same issue, with whether its type is checked at all and the field that holds its criteria. */
  public IssueForCoach under(boolean isChecked, String criteria) {
    return new IssueForCoach(
        key, resolved, mayEdit, isChecked, Optional.of(criteria).filter(id -> !id.isBlank()));
  }
}
