package org.poworkbench.sandbox.workflow;

/** A status that a workflow gives one step: its id and the step's name. */
public record WorkflowStatus(String id, String name) {}
