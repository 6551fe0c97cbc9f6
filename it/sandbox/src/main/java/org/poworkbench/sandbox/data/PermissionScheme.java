package org.poworkbench.sandbox.data;

import java.util.List;

/** The grants of the projects that use it. */
public record PermissionScheme(long id, String name, String description, List<Grant> grants) {}
