package org.poworkbench.sandbox.data;

/** Why an issue is done. */
public record IssueResolution(String id, String name, String description, long sequence) {}
