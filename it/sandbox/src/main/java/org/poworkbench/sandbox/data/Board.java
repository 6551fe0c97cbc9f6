package org.poworkbench.sandbox.data;

/** A scrum board of Jira Software. It shows the issues of one project. */
public record Board(long id, String name, long projectId) {}
