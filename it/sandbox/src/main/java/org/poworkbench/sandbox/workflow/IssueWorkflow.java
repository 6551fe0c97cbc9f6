package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** OSWorkflow at work for one issue and one person. Made anew for each question. */
final class IssueWorkflow extends AbstractWorkflow {

  private static final long serialVersionUID = 1L;

  private final transient SharedParts parts;
  private final transient OneIssueStore store;
  private final transient TransitionOptions options;

  IssueWorkflow(
      WorkflowDescriptor workflow,
      OneIssueStore store,
      SharedParts parts,
      String caller,
      TransitionOptions options) {
    this.parts = parts;
    this.store = store;
    this.options = options;
    this.context = new Caller(caller);
    setConfiguration(new OneWorkflow(workflow, store));
  }

  /** The ids of the transitions whose conditions pass. */
  List<Integer> available(Map<String, Object> inputs) {
    return Arrays.stream(getAvailableActions(store.issueId(), inputs)).boxed().toList();
  }

  /** Runs validators and functions of a transition; answers the step that the issue is in then. */
  int perform(int transition, Map<String, Object> inputs) throws WorkflowException {
    doAction(store.issueId(), transition, inputs);
    return store.enteredStep();
  }

  /** Runs validators and functions of the initial transition; answers the first step. */
  int start(int transition, Map<String, Object> inputs) throws WorkflowException {
    initialize(store.workflowName(), transition, inputs);
    return store.enteredStep();
  }

  @Override
  @SuppressWarnings("rawtypes") // as OSWorkflow has it
  protected boolean passesConditions(
      String type, List conditions, Map transientVars, PropertySet properties, int stepId)
      throws WorkflowException {
    return options.skipConditions()
        || super.passesConditions(type, conditions, transientVars, properties, stepId);
  }

  @Override
  @SuppressWarnings("rawtypes") // as OSWorkflow has it
  protected void verifyInputs(
      WorkflowEntry entry, List validators, Map transientVars, PropertySet properties)
      throws WorkflowException {
    if (!options.skipValidators()) {
      super.verifyInputs(entry, validators, transientVars, properties);
    }
  }

  @Override
  protected Object loadObject(String className) {
    return parts.part(className);
  }

  private record Caller(String getCaller) implements WorkflowContext {
    @Override
    public String getCaller() {
      return getCaller;
    }

    /** The exception that follows rolls the transaction back. */
    @Override
    public void setRollbackOnly() {}
  }
}
