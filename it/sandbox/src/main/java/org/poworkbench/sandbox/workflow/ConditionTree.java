package org.poworkbench.sandbox.workflow;

import java.util.List;

/** Conditions of a transition: one, or several that must all pass, or of which one must pass. */
public sealed interface ConditionTree {

  /** One condition. */
  record One(WorkflowPart condition) implements ConditionTree {}

  /** Several conditions; OSWorkflow calls the ways AND and OR. */
  record Several(String type, List<ConditionTree> parts) implements ConditionTree {}

  static ConditionTree one(WorkflowPart condition) {
    return new One(condition);
  }

  static ConditionTree all(ConditionTree... parts) {
    return new Several("AND", List.of(parts));
  }

  static ConditionTree any(ConditionTree... parts) {
    return new Several("OR", List.of(parts));
  }
}
