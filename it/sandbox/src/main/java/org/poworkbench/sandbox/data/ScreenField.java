package org.poworkbench.sandbox.data;

/** A field on a screen: "summary", "customfield_10001", and so on. */
public record ScreenField(String fieldId, boolean required) {}
