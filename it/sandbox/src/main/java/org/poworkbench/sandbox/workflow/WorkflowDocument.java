package org.poworkbench.sandbox.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A workflow that is being looked at or edited. */
public final class WorkflowDocument {

  private final Document document;

  private WorkflowDocument(Document document) {
    this.document = document;
  }

  public static WorkflowDocument of(String xml) {
    return new WorkflowDocument(WorkflowXml.parse(xml));
  }

  public String xml() {
    return WorkflowXml.write(document);
  }

  /** The ids of the statuses, in the order of their steps. */
  public List<String> statuses() {
    return WorkflowXml.elements(document, "step").stream().map(WorkflowDocument::status).toList();
  }

  /** All transitions, the initial one first. */
  public List<TransitionView> transitions() {
    return WorkflowXml.elements(document, "action").stream().map(this::view).toList();
  }

  public Optional<TransitionView> transition(int id) {
    return transitions().stream().filter(transition -> transition.id() == id).findFirst();
  }

  /** Adds a part after those of its kind; a function goes before those that Jira puts at the end. */
  public void add(int transition, PartKind kind, WorkflowPart part) {
    TransitionBuilder builder = new TransitionBuilder(action(transition));
    switch (kind) {
      case CONDITION -> builder.and(part);
      case VALIDATOR -> builder.validator(part);
      case FUNCTION -> builder.function(part);
    }
  }

  /** Puts a part in the place of another. */
  public void replace(int transition, PartKind kind, int index, WorkflowPart part) {
    Element old = element(transition, kind, index);
    Element parent = (Element) old.getParentNode();
    parent.replaceChild(TransitionBuilder.part(parent, kind.tag(), part), old);
  }

  /** Takes a part away, and the section around it when that is left empty. */
  public void remove(int transition, PartKind kind, int index) {
    Node emptied = element(transition, kind, index);
    do {
      Node parent = emptied.getParentNode();
      parent.removeChild(emptied);
      emptied = parent;
    } while (!hasElements(emptied) && !"action".equals(emptied.getNodeName()));
  }

  private Element element(int transition, PartKind kind, int index) {
    List<Element> elements = elements(action(transition), kind);
    if (index < 0 || index >= elements.size()) {
      throw new IllegalArgumentException(
          "Transition " + transition + " has no " + kind.tag() + " number " + index);
    }
    return elements.get(index);
  }

  private Element action(int id) {
    return WorkflowXml.elements(document, "action").stream()
        .filter(action -> action.getAttribute("id").equals(Integer.toString(id)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no transition " + id));
  }

  private TransitionView view(Element action) {
    String parent = action.getParentNode().getNodeName();
    return new TransitionView(
        Integer.parseInt(action.getAttribute("id")),
        action.getAttribute("name"),
        parent.equals("initial-actions"),
        parent.equals("actions")
            ? List.of(status((Element) action.getParentNode().getParentNode()))
            : List.of(),
        status(step(result(action).getAttribute("step"))),
        meta(action, WorkflowKeys.SCREEN).map(Long::valueOf),
        conditions(action),
        parts(action, PartKind.VALIDATOR),
        parts(action, PartKind.FUNCTION));
  }

  private Element step(String id) {
    return WorkflowXml.elements(document, "step").stream()
        .filter(step -> step.getAttribute("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no step " + id));
  }

  private static Element result(Element action) {
    return WorkflowXml.children(
            WorkflowXml.children(action, "results").get(0), "unconditional-result")
        .get(0);
  }

  private static String status(Element step) {
    return meta(step, WorkflowKeys.STATUS).orElse("");
  }

  private static Optional<String> meta(Element owner, String name) {
    return WorkflowXml.children(owner, "meta").stream()
        .filter(meta -> meta.getAttribute("name").equals(name))
        .map(meta -> meta.getTextContent().trim())
        .findFirst();
  }

  private static Optional<ConditionTree> conditions(Element action) {
    return WorkflowXml.children(action, "restrict-to").stream()
        .flatMap(restriction -> WorkflowXml.children(restriction, "conditions").stream())
        .map(WorkflowDocument::tree)
        .findFirst();
  }

  private static ConditionTree tree(Element conditions) {
    List<ConditionTree> members = new ArrayList<>();
    WorkflowXml.children(conditions, "conditions").forEach(group -> members.add(tree(group)));
    WorkflowXml.children(conditions, "condition")
        .forEach(condition -> members.add(ConditionTree.one(part(condition))));
    return new ConditionTree.Several(conditions.getAttribute("type"), members);
  }

  private static List<WorkflowPart> parts(Element action, PartKind kind) {
    return elements(action, kind).stream().map(WorkflowDocument::part).toList();
  }

  private static List<Element> elements(Element action, PartKind kind) {
    return switch (kind) {
      case CONDITION ->
          WorkflowXml.children(action, "restrict-to").stream()
              .flatMap(restriction -> WorkflowXml.children(restriction, "conditions").stream())
              .flatMap(group -> conditionElements(group).stream())
              .toList();
      case VALIDATOR -> inSections(action, "validators", kind);
      case FUNCTION -> inSections(result(action), "post-functions", kind);
    };
  }

  private static List<Element> conditionElements(Element group) {
    List<Element> elements = new ArrayList<>();
    WorkflowXml.children(group, "conditions")
        .forEach(inner -> elements.addAll(conditionElements(inner)));
    elements.addAll(WorkflowXml.children(group, "condition"));
    return elements;
  }

  private static List<Element> inSections(Element owner, String section, PartKind kind) {
    return WorkflowXml.children(owner, section).stream()
        .flatMap(element -> WorkflowXml.children(element, kind.tag()).stream())
        .toList();
  }

  private static WorkflowPart part(Element element) {
    Map<String, String> args = new LinkedHashMap<>();
    WorkflowXml.children(element, "arg")
        .forEach(arg -> args.put(arg.getAttribute("name"), arg.getTextContent()));
    String className = args.remove(WorkflowKeys.CLASS);
    return new WorkflowPart(className == null ? "" : className, args);
  }

  private static boolean hasElements(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        return true;
      }
    }
    return false;
  }
}
