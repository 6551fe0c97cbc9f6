package org.poworkbench.sandbox.data;

import java.time.Instant;
import java.util.List;

/** What one person changed about an issue at one time. */
public record ChangeGroup(
    long id, long issueId, String author, Instant created, List<ChangeItem> items) {}
