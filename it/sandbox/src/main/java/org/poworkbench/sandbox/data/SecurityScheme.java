package org.poworkbench.sandbox.data;

import java.util.List;

/** The security levels that issues of its projects may have. */
public record SecurityScheme(long id, String name, List<SecurityLevel> levels) {}
