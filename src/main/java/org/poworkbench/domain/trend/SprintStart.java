package org.poworkbench.domain.trend;

import java.time.Instant;

/**
 * A sprint of a project that was seen to run for the first time.
 *
 * @param projectId the project
 * @param sprintId the sprint
 * @param seen when it was first seen to run
 */
public record SprintStart(long projectId, long sprintId, Instant seen) {}
