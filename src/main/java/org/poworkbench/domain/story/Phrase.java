package org.poworkbench.domain.story;

/** Words of a story and the place they stand at; the words are as written there. */
public record Phrase(String text, TextPlace place) {}
