package org.poworkbench.jira.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.gate.OfferedGate;
import org.poworkbench.domain.story.Letter;

/** What the coach has to know of the issue beside its story: nothing of it is judged. */
public record IssueForCoach(
    Optional<String> key,
    boolean resolved,
    boolean mayEdit,
    boolean checked,
    Optional<String> criteriaField,
    List<OfferedGate> gates) {
  /** A text that is not saved as an issue yet. */
  public static final IssueForCoach UNSAVED =
      new IssueForCoach(Optional.empty(), false, true, true, Optional.empty(), List.of());

  public static IssueForCoach of(String key, boolean resolved, boolean mayEdit) {
    return new IssueForCoach(
        Optional.of(key), resolved, mayEdit, true, Optional.empty(), List.of());
  }

  /** The same issue, with whether its type is checked at all and the field that holds its criteria. */
  public IssueForCoach under(boolean isChecked, String criteria) {
    return new IssueForCoach(
        key,
        resolved,
        mayEdit,
        isChecked,
        Optional.of(criteria).filter(id -> !id.isBlank()),
        gates);
  }

  /** The same issue, with the gates on the transitions that it offers. */
  public IssueForCoach before(List<OfferedGate> offered) {
    return new IssueForCoach(key, resolved, mayEdit, checked, criteriaField, List.copyOf(offered));
  }

  /** The letters that one of these gates asks for. */
  Set<Letter> askedFor() {
    return gates.stream()
        .flatMap(offered -> offered.gate().letters().stream())
        .collect(Collectors.toSet());
  }
}
