package org.poworkbench.sandbox.data;

import java.time.Instant;

/** A sprint. */
public record Sprint(
    long id,
    Long boardId,
    String name,
    String goal,
    SprintState state,
    Instant start,
    Instant end,
    Instant complete) {}
