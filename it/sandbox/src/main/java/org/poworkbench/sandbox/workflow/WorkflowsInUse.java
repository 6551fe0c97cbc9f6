package org.poworkbench.sandbox.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.WorkflowRecord;

/** Which workflow an issue follows, read from its XML once per version of it. */
public final class WorkflowsInUse {

  private final Site site;
  private final Map<String, ReadWorkflow> read = new ConcurrentHashMap<>();

  private record ReadWorkflow(String xml, WorkflowDescriptor descriptor) {}

  public WorkflowsInUse(Site site) {
    this.site = site;
  }

  /** The workflow of a project's issues of a type. */
  public WorkflowRecord of(long projectId, String typeId) {
    return site.projects()
        .byId(projectId)
        .flatMap(project -> Optional.ofNullable(project.workflowSchemeId()))
        .flatMap(site.workflows()::scheme)
        .flatMap(scheme -> Optional.ofNullable(scheme.workflowFor(typeId)))
        .flatMap(site.workflows()::byName)
        .orElseThrow(
            () ->
                new PartUnavailable(
                    "The project " + projectId + " has no workflow for its issues of this type."));
  }

  public WorkflowRecord of(IssueRecord issue) {
    return of(issue.projectId(), issue.typeId());
  }

  /** The workflow as OSWorkflow has it; to be read, not changed. */
  public WorkflowDescriptor descriptor(WorkflowRecord workflow) {
    return read.compute(
            workflow.name(),
            (name, known) ->
                known != null && known.xml().equals(workflow.descriptor())
                    ? known
                    : new ReadWorkflow(
                        workflow.descriptor(), WorkflowXml.read(workflow.descriptor())))
        .descriptor();
  }

  /** The step that stands for a status, if the workflow has one. */
  public static Optional<StepDescriptor> step(WorkflowDescriptor workflow, String statusId) {
    return steps(workflow).stream().filter(step -> statusId.equals(status(step))).findFirst();
  }

  /** The id of the status that a step stands for. */
  public static String status(StepDescriptor step) {
    return (String) step.getMetaAttributes().get(WorkflowKeys.STATUS);
  }

  /** The screen that a transition asks to be filled in, if it has one. */
  public static Optional<Long> screen(ActionDescriptor action) {
    return Optional.ofNullable((String) action.getMetaAttributes().get(WorkflowKeys.SCREEN))
        .map(Long::valueOf);
  }

  @SuppressWarnings("unchecked") // OSWorkflow is older than generics
  static List<StepDescriptor> steps(WorkflowDescriptor workflow) {
    return workflow.getSteps();
  }

  @SuppressWarnings("unchecked") // OSWorkflow is older than generics
  static List<ActionDescriptor> initialActions(WorkflowDescriptor workflow) {
    return workflow.getInitialActions();
  }
}
