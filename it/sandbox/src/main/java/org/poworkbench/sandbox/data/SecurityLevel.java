package org.poworkbench.sandbox.data;

import java.util.List;

/** A security level: an issue that has it is seen by its holders only. */
public record SecurityLevel(long id, String name, String description, List<Holder> holders) {}
