package org.poworkbench.sandbox.data;

import java.time.Instant;

/** Who archived an issue or a project, and when. */
public record Archived(String by, Instant at) {}
