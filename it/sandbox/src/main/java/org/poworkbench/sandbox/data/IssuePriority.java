package org.poworkbench.sandbox.data;

/** A priority of issues. */
public record IssuePriority(
    String id, String name, String description, String color, long sequence) {}
