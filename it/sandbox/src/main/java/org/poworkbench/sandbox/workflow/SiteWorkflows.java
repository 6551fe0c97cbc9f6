package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.WorkflowRecord;
import org.poworkbench.sandbox.jira.JiraObjects;

/** The site's workflows as apps see them. There are no drafts. */
final class SiteWorkflows implements WorkflowManager {

  private final Site site;
  private final WorkflowsInUse inUse;
  private final JiraObjects objects;

  SiteWorkflows(Site site, WorkflowsInUse inUse, JiraObjects objects) {
    this.site = site;
    this.inUse = inUse;
    this.objects = objects;
  }

  @Override
  public JiraWorkflow getWorkflow(Issue issue) {
    return getWorkflow(issue.getProjectId(), issue.getIssueTypeId());
  }

  @Override
  public JiraWorkflow getWorkflow(String name) {
    return site.workflows().byName(name).map(this::shown).orElse(null);
  }

  @Override
  public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
    try {
      return shown(inUse.of(projectId, issueTypeId));
    } catch (PartUnavailable missing) {
      throw new WorkflowException(missing.getMessage(), missing);
    }
  }

  @Override
  public JiraWorkflow getDraftWorkflow(String parentWorkflowName) {
    return null;
  }

  @Override
  public JiraWorkflow getDefaultWorkflow() {
    return getWorkflows().stream()
        .findFirst()
        .orElseThrow(() -> new WorkflowException("The site has no workflow"));
  }

  @Override
  public Collection<JiraWorkflow> getWorkflows() {
    return site.workflows().all().stream().map(this::shown).toList();
  }

  @Override
  public Collection<JiraWorkflow> getActiveWorkflows() {
    return getWorkflows().stream().filter(JiraWorkflow::isActive).toList();
  }

  @Override
  public List<JiraWorkflow> getWorkflowsIncludingDrafts() {
    return List.copyOf(getWorkflows());
  }

  @Override
  public boolean isActive(JiraWorkflow workflow) {
    return workflow.isActive();
  }

  /** No step of the sandbox's workflows forbids editing. */
  @Override
  public boolean isEditable(Issue issue) {
    return true;
  }

  @Override
  public ActionDescriptor getActionDescriptor(Issue issue, int actionId) {
    return descriptor(issue).getAction(actionId);
  }

  @Override
  public String getNextStatusIdForAction(Issue issue, int actionId) {
    WorkflowDescriptor workflow = descriptor(issue);
    StepDescriptor step =
        workflow.getStep(workflow.getAction(actionId).getUnconditionalResult().getStep());
    return WorkflowsInUse.status(step);
  }

  @Override
  public Map<ActionDescriptor, Collection<FunctionDescriptor>> getPostFunctionsForWorkflow(
      JiraWorkflow workflow) {
    Map<ActionDescriptor, Collection<FunctionDescriptor>> functions = new LinkedHashMap<>();
    workflow
        .getAllActions()
        .forEach(action -> functions.put(action, workflow.getPostFunctionsForTransition(action)));
    return functions;
  }

  @Override
  public boolean workflowExists(String name) {
    return site.workflows().byName(name).isPresent();
  }

  private WorkflowDescriptor descriptor(Issue issue) {
    return inUse.descriptor(inUse.of(issue.getProjectId(), issue.getIssueTypeId()));
  }

  private JiraWorkflow shown(WorkflowRecord workflow) {
    boolean active =
        site.workflows().schemes().stream()
            .anyMatch(scheme -> scheme.workflowByType().containsValue(workflow.name()));
    return new SiteWorkflow(workflow, active, objects);
  }
}
