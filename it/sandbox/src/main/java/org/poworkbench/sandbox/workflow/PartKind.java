package org.poworkbench.sandbox.workflow;

/** The kinds of parts that a transition may have, with their names in workflow XML and in app descriptors. */
public enum PartKind {
  CONDITION("condition"),
  VALIDATOR("validator"),
  FUNCTION("function");

  private final String tag;

  PartKind(String tag) {
    this.tag = tag;
  }

  /** The element in workflow XML. */
  public String tag() {
    return tag;
  }

  /** The module type in an app's descriptor. */
  public String moduleType() {
    return "workflow-" + tag;
  }

  /** The element of a module that names the class which workflows will name. */
  public String classElement() {
    return tag + "-class";
  }
}
