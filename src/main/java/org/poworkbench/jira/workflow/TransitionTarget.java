package org.poworkbench.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import java.util.Optional;

/** Where a transition leads. */
final class TransitionTarget {

  private TransitionTarget() {}

  /** The name of the step that the transition at hand leads to, if it can be told. */
  static Optional<String> name(Map<?, ?> transientVars) {
    if (transientVars.get("descriptor") instanceof WorkflowDescriptor workflow
        && transientVars.get("actionId") instanceof Integer actionId) {
      return Optional.ofNullable(workflow.getAction(actionId))
          .map(ActionDescriptor::getUnconditionalResult)
          .map(result -> workflow.getStep(result.getStep()))
          .map(StepDescriptor::getName);
    }
    return Optional.empty();
  }
}
