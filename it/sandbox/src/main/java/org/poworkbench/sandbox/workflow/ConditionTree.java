package org.poworkbench.sandbox.workflow;

import java.util.List;

/** Conditions of a transition: one, or several that must all pass, or of which one must pass. */
public sealed interface ConditionTree {

  /** One condition. */
  record One(WorkflowPart condition) implements ConditionTree {
    @Override
    public List<WorkflowPart> parts() {
      return List.of(condition);
    }
  }

  /** Several conditions; OSWorkflow calls the ways AND and OR. */
  record Several(String type, List<ConditionTree> members) implements ConditionTree {
    @Override
    public List<WorkflowPart> parts() {
      return members.stream().flatMap(member -> member.parts().stream()).toList();
    }
  }

  /** The conditions one after the other. */
  List<WorkflowPart> parts();

  static ConditionTree one(WorkflowPart condition) {
    return new One(condition);
  }

  static ConditionTree all(ConditionTree... members) {
    return new Several("AND", List.of(members));
  }

  static ConditionTree any(ConditionTree... members) {
    return new Several("OR", List.of(members));
  }
}
