package org.poworkbench.sandbox.workflow;

import java.util.List;
import java.util.Optional;

/** A transition as an administrator sees it; without origins it starts from every status. */
public record TransitionView(
    int id,
    String name,
    boolean initial,
    List<String> origins,
    String target,
    Optional<Long> screen,
    Optional<ConditionTree> conditions,
    List<WorkflowPart> validators,
    List<WorkflowPart> functions) {

  /** The conditions one after the other, in the order in which they are stored. */
  public List<WorkflowPart> flatConditions() {
    return conditions.map(ConditionTree::parts).orElse(List.of());
  }

  /** The parts of a kind, in the order in which they are stored. */
  public List<WorkflowPart> parts(PartKind kind) {
    return switch (kind) {
      case CONDITION -> flatConditions();
      case VALIDATOR -> validators;
      case FUNCTION -> functions;
    };
  }
}
