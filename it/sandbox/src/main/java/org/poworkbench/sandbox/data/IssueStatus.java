package org.poworkbench.sandbox.data;

/** A status of issues and the category it counts to. */
public record IssueStatus(
    String id, String name, String description, StatusKind category, long sequence) {}
