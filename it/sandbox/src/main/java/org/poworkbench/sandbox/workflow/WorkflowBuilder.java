package org.poworkbench.sandbox.workflow;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a workflow as Jira's editor leaves it: each transition ends with Jira's own functions. */
public final class WorkflowBuilder {

  private final Document document = WorkflowXml.empty();
  private final Element initial = child(document.getDocumentElement(), "initial-actions");
  private final Element steps = child(document.getDocumentElement(), "steps");

  private WorkflowBuilder() {}

  /** A workflow with a step for each of these statuses; issues begin in the first. */
  public static WorkflowBuilder over(List<WorkflowStatus> statuses) {
    WorkflowBuilder builder = new WorkflowBuilder();
    statuses.forEach(builder::step);
    builder
        .action(builder.initial, 1, "Create", statuses.get(0))
        .ending(BuiltInFunctions.WHEN_CREATED);
    return builder;
  }

  /** A transition from every status. */
  public TransitionBuilder anywhere(int id, String name, WorkflowStatus target) {
    return action(global(), id, name, target).ending(BuiltInFunctions.WHEN_MOVED);
  }

  /** A transition from one status. */
  public TransitionBuilder transition(
      WorkflowStatus from, int id, String name, WorkflowStatus target) {
    return action(actions(from), id, name, target).ending(BuiltInFunctions.WHEN_MOVED);
  }

  /** The workflow as text. */
  public String xml() {
    return WorkflowXml.write(document);
  }

  private void step(WorkflowStatus status) {
    Element step = child(steps, "step");
    step.setAttribute("id", Integer.toString(WorkflowXml.children(steps, "step").size()));
    step.setAttribute("name", status.name());
    TransitionBuilder.meta(step, WorkflowKeys.STATUS, status.id());
  }

  private Element global() {
    Element workflow = document.getDocumentElement();
    List<Element> present = WorkflowXml.children(workflow, "global-actions");
    return present.isEmpty()
        ? (Element) workflow.insertBefore(document.createElement("global-actions"), steps)
        : present.get(0);
  }

  private Element actions(WorkflowStatus status) {
    Element step = stepOf(status);
    List<Element> present = WorkflowXml.children(step, "actions");
    return present.isEmpty() ? child(step, "actions") : present.get(0);
  }

  private Element stepOf(WorkflowStatus status) {
    return WorkflowXml.children(steps, "step").stream()
        .filter(
            step -> WorkflowXml.children(step, "meta").get(0).getTextContent().equals(status.id()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No step for status " + status));
  }

  private TransitionBuilder action(Element parent, int id, String name, WorkflowStatus target) {
    Element action = child(parent, "action");
    action.setAttribute("id", Integer.toString(id));
    action.setAttribute("name", name);
    Element result = child(child(action, "results"), "unconditional-result");
    result.setAttribute("old-status", "null");
    result.setAttribute("status", "null");
    result.setAttribute("step", stepOf(target).getAttribute("id"));
    return new TransitionBuilder(action);
  }

  private static Element child(Element parent, String name) {
    return (Element) parent.appendChild(parent.getOwnerDocument().createElement(name));
  }
}
