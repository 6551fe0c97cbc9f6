package org.poworkbench.jira.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.poworkbench.domain.aside.DecidedOfIssue;
import org.poworkbench.domain.gate.OfferedGate;
import org.poworkbench.domain.story.Letter;

/** What the coach has to know of the issue beside its story: nothing of it is judged. */
public record IssueForCoach(
    Optional<String> key,
    boolean resolved,
    boolean mayEdit,
    boolean maySetAside,
    boolean checked,
    Optional<String> criteriaField,
    List<OfferedGate> gates,
    DecidedOfIssue decided) {
  /** A text that is not saved as an issue yet. */
  public static final IssueForCoach UNSAVED =
      new IssueForCoach(
          Optional.empty(),
          false,
          true,
          false,
          true,
          Optional.empty(),
          List.of(),
          DecidedOfIssue.NOTHING);

  public static IssueForCoach of(String key, boolean resolved, boolean mayEdit) {
    return new IssueForCoach(
        Optional.of(key),
        resolved,
        mayEdit,
        false,
        true,
        Optional.empty(),
        List.of(),
        DecidedOfIssue.NOTHING);
  }

  /** The same issue, with whether the person at hand may set its findings aside. */
  public IssueForCoach withDecisionsBy(boolean personAtHand) {
    return new IssueForCoach(
        key, resolved, mayEdit, personAtHand, checked, criteriaField, gates, decided);
  }

  /** The same issue, with whether its type is checked at all and the field that holds its criteria. */
  public IssueForCoach under(boolean isChecked, String criteria) {
    return new IssueForCoach(
        key,
        resolved,
        mayEdit,
        maySetAside,
        isChecked,
        Optional.of(criteria).filter(id -> !id.isBlank()),
        gates,
        decided);
  }

  /** The same issue, with the gates on the transitions that it offers. */
  public IssueForCoach before(List<OfferedGate> offered) {
    return new IssueForCoach(
        key, resolved, mayEdit, maySetAside, checked, criteriaField, List.copyOf(offered), decided);
  }

  /** The same issue, with what people decided of its findings. */
  public IssueForCoach decided(DecidedOfIssue all) {
    return new IssueForCoach(
        key, resolved, mayEdit, maySetAside, checked, criteriaField, gates, all);
  }

  /** The letters that one of these gates asks for. */
  Set<Letter> askedFor() {
    return gates.stream()
        .flatMap(offered -> offered.gate().letters().stream())
        .collect(Collectors.toSet());
  }
}
