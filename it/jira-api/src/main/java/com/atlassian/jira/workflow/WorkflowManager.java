package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Source: Implemented in a test mock compiled for Jira 8.20.22; implemented in a test mock compiled for Jira 7.4.5; used in an app compiled for Jira 9.12. */
public interface WorkflowManager {
  JiraWorkflow getWorkflow(Issue issue) throws WorkflowException;

  JiraWorkflow getWorkflow(String name);

  JiraWorkflow getWorkflow(Long projectId, String issueTypeId) throws WorkflowException;

  JiraWorkflow getDraftWorkflow(String parentWorkflowName) throws IllegalArgumentException;

  JiraWorkflow getDefaultWorkflow() throws WorkflowException;

  Collection<JiraWorkflow> getWorkflows();

  Collection<JiraWorkflow> getActiveWorkflows() throws WorkflowException;

  List<JiraWorkflow> getWorkflowsIncludingDrafts();

  boolean isActive(JiraWorkflow workflow) throws WorkflowException;

  boolean isEditable(Issue issue);

  ActionDescriptor getActionDescriptor(Issue issue, int actionId);

  String getNextStatusIdForAction(Issue issue, int actionId);

  Map<ActionDescriptor, Collection<FunctionDescriptor>> getPostFunctionsForWorkflow(
      JiraWorkflow workflow);

  boolean workflowExists(String name) throws WorkflowException;
}
