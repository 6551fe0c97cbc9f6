package org.poworkbench.sandbox.workflow;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Adds screen, conditions, validators and functions to one transition of a workflow's XML. */
public final class TransitionBuilder {

  private final Element action;

  TransitionBuilder(Element action) {
    this.action = action;
  }

  /** Asks for these values before it moves the issue. */
  public TransitionBuilder screen(long id) {
    action.setAttribute("view", WorkflowKeys.SCREEN_VIEW);
    meta(action, WorkflowKeys.SCREEN, Long.toString(id));
    return this;
  }

  /** Shows the transition only where these conditions pass. */
  public TransitionBuilder when(ConditionTree conditions) {
    Element restriction = section("restrict-to", "validators", "pre-functions", "results");
    add(restriction, grouped(conditions));
    return this;
  }

  /** Shows the transition only where this condition passes as well. */
  TransitionBuilder and(WorkflowPart condition) {
    Element restriction = section("restrict-to", "validators", "pre-functions", "results");
    List<Element> present = WorkflowXml.children(restriction, "conditions");
    if (present.isEmpty()) {
      return when(ConditionTree.one(condition));
    }
    Element group = present.get(0);
    if ("OR".equals(group.getAttribute("type"))) {
      Element outer = child(restriction, "conditions");
      outer.setAttribute("type", "AND");
      outer.appendChild(group);
      group = outer;
    }
    part(group, "condition", condition);
    return this;
  }

  /** Lets nothing pass that the validator refuses. */
  public TransitionBuilder validator(WorkflowPart validator) {
    part(section("validators", "pre-functions", "results"), "validator", validator);
    return this;
  }

  /** Runs the function before those that Jira puts at the end. */
  public TransitionBuilder function(WorkflowPart function) {
    Element functions = functions();
    Element element = part(functions, "function", function);
    functions.insertBefore(element, functions.getFirstChild());
    return this;
  }

  TransitionBuilder ending(List<WorkflowPart> functions) {
    functions.forEach(function -> part(functions(), "function", function));
    return this;
  }

  static void meta(Element owner, String name, String value) {
    Element meta = owner.getOwnerDocument().createElement("meta");
    meta.setAttribute("name", name);
    meta.setTextContent(value);
    owner.insertBefore(meta, owner.getFirstChild());
  }

  static Element part(Element parent, String tag, WorkflowPart part) {
    Element element = child(parent, tag);
    element.setAttribute("type", "class");
    for (Map.Entry<String, String> stored : part.storedArgs().entrySet()) {
      Element arg = child(element, "arg");
      arg.setAttribute("name", stored.getKey());
      arg.setTextContent(stored.getValue());
    }
    return element;
  }

  /** The section of that name, made before the first of the others where it is missing. */
  private Element section(String name, String... others) {
    List<Element> present = WorkflowXml.children(action, name);
    if (!present.isEmpty()) {
      return present.get(0);
    }
    return (Element)
        action.insertBefore(action.getOwnerDocument().createElement(name), first(others));
  }

  private Node first(String... names) {
    for (String name : names) {
      List<Element> present = WorkflowXml.children(action, name);
      if (!present.isEmpty()) {
        return present.get(0);
      }
    }
    return null;
  }

  private Element functions() {
    Element results = WorkflowXml.children(action, "results").get(0);
    Element result = WorkflowXml.children(results, "unconditional-result").get(0);
    List<Element> present = WorkflowXml.children(result, "post-functions");
    return present.isEmpty() ? child(result, "post-functions") : present.get(0);
  }

  private static ConditionTree.Several grouped(ConditionTree conditions) {
    return conditions instanceof ConditionTree.Several several
        ? several
        : new ConditionTree.Several("AND", List.of(conditions));
  }

  private static void add(Element parent, ConditionTree.Several conditions) {
    Element group = child(parent, "conditions");
    group.setAttribute("type", conditions.type());
    for (ConditionTree part : conditions.members()) {
      if (part instanceof ConditionTree.Several several) {
        add(group, several);
      }
    }
    for (ConditionTree part : conditions.members()) {
      if (part instanceof ConditionTree.One one) {
        part(group, "condition", one.condition());
      }
    }
  }

  private static Element child(Element parent, String name) {
    return (Element) parent.appendChild(parent.getOwnerDocument().createElement(name));
  }
}
