package org.poworkbench.sandbox.data;

/** A type of link between issues. */
public record LinkType(long id, String name, String inward, String outward, String style) {}
