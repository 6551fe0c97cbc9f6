package org.poworkbench.sandbox.data;

/** A type of issue. */
public record IssueKind(
    String id, String name, String description, boolean subtask, long sequence) {}
