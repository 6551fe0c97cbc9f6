package org.poworkbench.domain.story;

/** What one check said. */
public record CheckResult(String check, Letter letter, Verdict verdict) {}
