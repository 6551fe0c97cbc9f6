package org.poworkbench.sandbox.data;

/** A component of a project. */
public record Component(long id, long projectId, String name, String description, String leadKey) {}
