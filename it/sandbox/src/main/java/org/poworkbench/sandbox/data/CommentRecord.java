package org.poworkbench.sandbox.data;

import java.time.Instant;

/** A comment, open to all who may browse the issue or to a group or role only. */
public record CommentRecord(
    long id,
    long issueId,
    String author,
    String updateAuthor,
    String body,
    Instant created,
    Instant updated,
    String groupLevel,
    Long roleLevel) {}
