package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.poworkbench.sandbox.data.WorkflowRecord;
import org.poworkbench.sandbox.jira.JiraObjects;

/** A workflow as apps see it. */
final class SiteWorkflow implements JiraWorkflow {

  private final WorkflowRecord workflow;
  private final boolean active;
  private final JiraObjects objects;

  SiteWorkflow(WorkflowRecord workflow, boolean active, JiraObjects objects) {
    this.workflow = workflow;
    this.active = active;
    this.objects = objects;
  }

  @Override
  public String getName() {
    return workflow.name();
  }

  @Override
  public String getDisplayName() {
    return workflow.name();
  }

  @Override
  public String getDescription() {
    return workflow.description();
  }

  /** A copy: what an app changes on it is not stored. */
  @Override
  public WorkflowDescriptor getDescriptor() {
    return WorkflowXml.read(workflow.descriptor());
  }

  @Override
  public boolean isActive() {
    return active;
  }

  @Override
  public boolean isEditable() {
    return true;
  }

  @Override
  public boolean isDefault() {
    return false;
  }

  @Override
  public boolean isDraftWorkflow() {
    return false;
  }

  @Override
  public boolean isSystemWorkflow() {
    return false;
  }

  @Override
  public Status getLinkedStatus(StepDescriptor step) {
    return objects.status(getLinkedStatusId(step));
  }

  @Override
  public String getLinkedStatusId(StepDescriptor step) {
    return WorkflowsInUse.status(step);
  }

  @Override
  public Set<String> getLinkedStatusIds() {
    Set<String> ids = new LinkedHashSet<>();
    WorkflowsInUse.steps(getDescriptor()).forEach(step -> ids.add(getLinkedStatusId(step)));
    return ids;
  }

  @Override
  public List<Status> getLinkedStatusObjects() {
    return getLinkedStatusIds().stream().map(objects::status).filter(Objects::nonNull).toList();
  }

  @Override
  public StepDescriptor getLinkedStep(Status status) {
    return WorkflowsInUse.step(getDescriptor(), status.getId()).orElse(null);
  }

  @Override
  @SuppressWarnings("unchecked") // OSWorkflow is older than generics
  public Collection<ActionDescriptor> getAllActions() {
    WorkflowDescriptor descriptor = getDescriptor();
    List<ActionDescriptor> actions = new ArrayList<>(descriptor.getInitialActions());
    actions.addAll(descriptor.getGlobalActions());
    WorkflowsInUse.steps(descriptor).forEach(step -> actions.addAll(step.getActions()));
    return actions;
  }

  @Override
  public Collection<ActionDescriptor> getActionsByName(String name) {
    return getAllActions().stream().filter(action -> action.getName().equals(name)).toList();
  }

  @Override
  public Collection<ActionDescriptor> getActionsWithResult(StepDescriptor step) {
    return getAllActions().stream()
        .filter(action -> action.getUnconditionalResult().getStep() == step.getId())
        .toList();
  }

  @Override
  @SuppressWarnings("unchecked") // OSWorkflow is older than generics
  public Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor action) {
    return action.getUnconditionalResult().getPostFunctions();
  }

  @Override
  public Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action) {
    List<StepDescriptor> steps = WorkflowsInUse.steps(getDescriptor());
    List<StepDescriptor> having =
        steps.stream().filter(step -> step.getAction(action.getId()) != null).toList();
    boolean global = having.isEmpty();
    return global ? steps : having;
  }

  @Override
  public int compareTo(JiraWorkflow other) {
    return getName().compareTo(other.getName());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SiteWorkflow same && same.workflow.equals(workflow);
  }

  @Override
  public int hashCode() {
    return workflow.hashCode();
  }
}
