package org.poworkbench.sandbox.data;

import java.util.List;

/** The fields of a screen in their order. */
public record ScreenRecord(long id, String name, List<ScreenField> fields) {}
