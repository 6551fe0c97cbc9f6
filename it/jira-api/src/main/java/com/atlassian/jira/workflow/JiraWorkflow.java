package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Source: Implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
public interface JiraWorkflow extends Comparable<JiraWorkflow> {
  String getName();

  String getDisplayName();

  String getDescription();

  WorkflowDescriptor getDescriptor();

  boolean isActive() throws WorkflowException;

  boolean isEditable() throws WorkflowException;

  boolean isDefault();

  boolean isDraftWorkflow();

  boolean isSystemWorkflow() throws WorkflowException;

  Status getLinkedStatus(StepDescriptor step);

  String getLinkedStatusId(StepDescriptor step);

  Set<String> getLinkedStatusIds();

  List<Status> getLinkedStatusObjects();

  StepDescriptor getLinkedStep(Status status);

  Collection<ActionDescriptor> getAllActions();

  Collection<ActionDescriptor> getActionsByName(String name);

  Collection<ActionDescriptor> getActionsWithResult(StepDescriptor step);

  Collection<FunctionDescriptor> getPostFunctionsForTransition(ActionDescriptor action);

  Collection<StepDescriptor> getStepsForTransition(ActionDescriptor action);
}
