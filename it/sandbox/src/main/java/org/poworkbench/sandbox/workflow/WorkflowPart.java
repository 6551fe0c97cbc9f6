package org.poworkbench.sandbox.workflow;

import java.util.Map;
import java.util.TreeMap;

/** A condition, validator or function of a transition: its class and its arguments. */
public record WorkflowPart(String className, Map<String, String> args) {

  /** A part without arguments of its own. */
  public static WorkflowPart of(String className) {
    return new WorkflowPart(className, Map.of());
  }

  /** All that is stored with the part, in a fixed order. */
  Map<String, String> storedArgs() {
    Map<String, String> stored = new TreeMap<>(args);
    stored.put(WorkflowKeys.CLASS, className);
    return stored;
  }
}
