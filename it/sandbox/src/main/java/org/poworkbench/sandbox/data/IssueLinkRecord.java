package org.poworkbench.sandbox.data;

/** A link between two issues. */
public record IssueLinkRecord(
    long id, long typeId, long sourceId, long destinationId, Long sequence) {}
