package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.poworkbench.sandbox.data.Database;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.data.Site;
import org.poworkbench.sandbox.data.WorkflowRecord;

/** Moves issues through their workflows: what is possible, and doing it in one transaction. */
public final class Transitions {

  /** The permission without which nobody moves an issue. */
  public static final String PERMISSION = "TRANSITION_ISSUES";

  private final Site site;
  private final WorkflowsInUse workflows;
  private final SharedParts parts;
  private final LiveIssues live;

  public Transitions(Site site, WorkflowsInUse workflows, SharedParts parts, LiveIssues live) {
    this.site = site;
    this.workflows = workflows;
    this.parts = parts;
    this.live = live;
  }

  /** The transitions that the person may make now, in the workflow's order. */
  public List<ActionDescriptor> available(IssueRecord issue, String userKey) {
    return available(issue, userKey, TransitionOptions.defaults());
  }

  /** The transitions that the person may make now, with what the options leave out. */
  public List<ActionDescriptor> available(
      IssueRecord issue, String userKey, TransitionOptions options) {
    if (!options.skipPermissions() && !mayTransition(issue, userKey)) {
      return List.of();
    }
    WorkflowRecord workflow = workflows.of(issue);
    WorkflowDescriptor descriptor = workflows.descriptor(workflow);
    IssueWorkflow engine = at(issue, workflow, descriptor, userKey, options);
    return engine.available(inputs(issue.draft(), issue, null)).stream()
        .map(descriptor::getAction)
        .toList();
  }

  /** That transition, if the person may make it now. */
  public Optional<ActionDescriptor> available(
      IssueRecord issue, int transition, String userKey, TransitionOptions options) {
    return available(issue, userKey, options).stream()
        .filter(action -> action.getId() == transition)
        .findFirst();
  }

  /**
   * Moves an issue after the edit of its screen. A validator's refusal, a function's failure or a listener's exception
   * leaves everything as it was.
   */
  public IssueRecord perform(
      long issueId,
      int transition,
      Consumer<IssueDraft> edit,
      String comment,
      String userKey,
      TransitionOptions options)
      throws WorkflowException {
    return inTransaction(
        () -> {
          IssueRecord before = site.issues().byId(issueId).orElseThrow();
          IssueDraft draft = before.draft();
          edit.accept(draft);
          WorkflowRecord workflow = workflows.of(before);
          Map<String, Object> inputs = inputs(draft, before, comment);
          TransitionRun run = run(inputs, userKey, comment);
          at(before, workflow, workflows.descriptor(workflow), userKey, options)
              .perform(transition, inputs);
          return run.finish();
        });
  }

  /** Creates an issue through the initial transition of its workflow. */
  public IssueRecord create(IssueDraft draft, String userKey) throws WorkflowException {
    return inTransaction(
        () -> {
          IssueRecord asked = draft.record();
          WorkflowRecord workflow = workflows.of(asked);
          WorkflowDescriptor descriptor = workflows.descriptor(workflow);
          ActionDescriptor initial = WorkflowsInUse.initialActions(descriptor).get(0);
          draft.statusId(target(descriptor, initial));
          Map<String, Object> inputs = inputs(draft, null, null);
          TransitionRun run = run(inputs, userKey, null);
          new IssueWorkflow(
                  descriptor,
                  OneIssueStore.beforeCreation(workflow.name()),
                  parts,
                  userKey,
                  TransitionOptions.defaults())
              .start(initial.getId(), inputs);
          return run.finish();
        });
  }

  /** The id of the status in which a transition ends. */
  public static String target(WorkflowDescriptor workflow, ActionDescriptor action) {
    return WorkflowsInUse.status(workflow.getStep(action.getUnconditionalResult().getStep()));
  }

  /** The workflow that an issue follows, as OSWorkflow has it. */
  public WorkflowDescriptor workflowOf(IssueRecord issue) {
    return workflows.descriptor(workflows.of(issue));
  }

  private boolean mayTransition(IssueRecord issue, String userKey) {
    return site.permissions().has(PERMISSION, issue, site.permissions().viewer(userKey));
  }

  private IssueWorkflow at(
      IssueRecord issue,
      WorkflowRecord workflow,
      WorkflowDescriptor descriptor,
      String userKey,
      TransitionOptions options) {
    StepDescriptor step =
        WorkflowsInUse.step(descriptor, issue.statusId())
            .orElseThrow(
                () ->
                    new PartUnavailable(
                        "The workflow "
                            + workflow.name()
                            + " has no step for the status of "
                            + issue.key()
                            + "."));
    return new IssueWorkflow(
        descriptor,
        OneIssueStore.at(step.getId(), issue.id(), workflow.name()),
        parts,
        userKey,
        options);
  }

  private TransitionRun run(Map<String, Object> inputs, String userKey, String comment) {
    TransitionRun run =
        new TransitionRun(
            site.writing(), live, (MutableIssue) inputs.get("issue"), userKey, comment);
    inputs.put(TransitionRun.KEY, run);
    return run;
  }

  private Map<String, Object> inputs(IssueDraft draft, IssueRecord original, String comment) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("issue", live.on(draft));
    site.projects()
        .byId(draft.record().projectId())
        .ifPresent(project -> inputs.put("pkey", project.key()));
    if (original != null) {
      inputs.put("originalissueobject", live.on(original.draft()));
    }
    if (comment != null && !comment.isBlank()) {
      inputs.put("comment", comment);
    }
    return inputs;
  }

  private IssueRecord inTransaction(Run run) throws WorkflowException {
    try {
      return site.database().inTransaction(run::call);
    } catch (Database.TransactionFailed failed) {
      if (failed.getCause() instanceof WorkflowException refusal) {
        throw refusal;
      }
      throw failed;
    }
  }

  private interface Run {
    IssueRecord call() throws WorkflowException;
  }
}
