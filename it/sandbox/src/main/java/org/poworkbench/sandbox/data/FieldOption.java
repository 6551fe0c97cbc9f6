package org.poworkbench.sandbox.data;

/** An option of a select field. */
public record FieldOption(long id, String name, boolean disabled) {}
