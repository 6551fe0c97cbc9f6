package org.poworkbench.domain.story;

/** A check that the story misses, with what was found and where. */
public record Finding(String check, Letter letter, Verdict.Missed missed) {}
