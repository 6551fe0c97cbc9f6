package org.poworkbench.sandbox.data;

import java.util.Map;

/** Which workflow the issue types of a project follow; {@link #ANY_TYPE} is the rest. */
public record WorkflowScheme(long id, String name, Map<String, String> workflowByType) {
  public static final String ANY_TYPE = "0";

  public String workflowFor(String typeId) {
    return workflowByType.getOrDefault(typeId, workflowByType.get(ANY_TYPE));
  }
}
