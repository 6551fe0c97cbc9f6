package org.poworkbench.sandbox.data;

/** A project role, whose members are named per project. */
public record Role(long id, String name, String description) {}
