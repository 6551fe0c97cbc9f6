package org.poworkbench.domain.story;

/**
 * The issue that a story is a part of, such as its epic.
 *
 * @param summary as written, blank for none
 * @param description as written, blank for none
 */
public record Parent(String key, String summary, String description) {}
