package org.poworkbench.sandbox.data;

/** A permission, named as in Jira ("BROWSE_PROJECTS"), and one who holds it. */
public record Grant(String permission, Holder holder) {}
