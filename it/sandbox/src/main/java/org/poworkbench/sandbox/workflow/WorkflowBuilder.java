package org.poworkbench.sandbox.workflow;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds a workflow as Jira's editor leaves it: each transition ends with Jira's own functions. */
public final class WorkflowBuilder {

  private final Document document = WorkflowXml.empty();
  private final Element initial = child(document.getDocumentElement(), "initial-actions");
  private final Element global = child(document.getDocumentElement(), "global-actions");
  private final Element steps = child(document.getDocumentElement(), "steps");

  private WorkflowBuilder() {}

  /** A workflow whose issues begin in that status. */
  public static WorkflowBuilder startingAt(WorkflowStatus first) {
    WorkflowBuilder builder = new WorkflowBuilder();
    builder.action(builder.initial, 1, "Create", first).ending(BuiltInFunctions.WHEN_CREATED);
    return builder;
  }

  /** Adds the step of a status. */
  public WorkflowBuilder step(WorkflowStatus status) {
    Element step = child(steps, "step");
    step.setAttribute("id", Long.toString(status.id()));
    step.setAttribute("name", status.name());
    TransitionBuilder.meta(step, WorkflowKeys.STATUS, Long.toString(status.id()));
    return this;
  }

  /** A transition from every status. */
  public TransitionBuilder anywhere(int id, String name, WorkflowStatus target) {
    return action(global, id, name, target).ending(BuiltInFunctions.WHEN_MOVED);
  }

  /** A transition from one status, whose step is there already. */
  public TransitionBuilder transition(
      WorkflowStatus from, int id, String name, WorkflowStatus target) {
    return action(actions(from), id, name, target).ending(BuiltInFunctions.WHEN_MOVED);
  }

  /** The workflow as text. */
  public String xml() {
    if (!global.hasChildNodes()) {
      document.getDocumentElement().removeChild(global);
    }
    return WorkflowXml.write(document);
  }

  private Element actions(WorkflowStatus status) {
    Element step = step(status.id());
    List<Element> present = WorkflowXml.children(step, "actions");
    return present.isEmpty() ? child(step, "actions") : present.get(0);
  }

  private Element step(long id) {
    return WorkflowXml.children(steps, "step").stream()
        .filter(step -> step.getAttribute("id").equals(Long.toString(id)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No step for status " + id));
  }

  private TransitionBuilder action(Element parent, int id, String name, WorkflowStatus target) {
    Element action = child(parent, "action");
    action.setAttribute("id", Integer.toString(id));
    action.setAttribute("name", name);
    Element result = child(child(action, "results"), "unconditional-result");
    result.setAttribute("old-status", "null");
    result.setAttribute("status", "null");
    result.setAttribute("step", Long.toString(target.id()));
    return new TransitionBuilder(action);
  }

  private static Element child(Element parent, String name) {
    return (Element) parent.appendChild(parent.getOwnerDocument().createElement(name));
  }
}
