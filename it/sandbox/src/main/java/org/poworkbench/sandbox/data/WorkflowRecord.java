package org.poworkbench.sandbox.data;

/** A workflow: its descriptor is the XML that OSWorkflow reads. */
public record WorkflowRecord(String name, String description, String descriptor) {}
