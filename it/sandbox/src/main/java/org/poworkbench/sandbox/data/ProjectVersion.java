package org.poworkbench.sandbox.data;

import java.time.LocalDate;

/** A version of a project. */
public record ProjectVersion(
    long id,
    long projectId,
    String name,
    String description,
    long sequence,
    boolean released,
    boolean archived,
    LocalDate startDate,
    LocalDate releaseDate) {}
