package org.poworkbench.domain.story;

/**
 * The issue that a story is a part of, such as its epic.
 *
 * @param issueType the name of its type, blank for none
 * @param summary as written, blank for none
 * @param description as written, blank for none
 */
public record Parent(String key, String issueType, String summary, String description) {}
