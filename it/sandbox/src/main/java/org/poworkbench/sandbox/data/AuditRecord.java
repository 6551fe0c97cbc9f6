package org.poworkbench.sandbox.data;

import java.time.Instant;
import java.util.List;

/**
 * An entry of the audit log.
 *
 * @param author the key of the user, null for anonymous
 * @param category key of a text
 * @param action key of a text
 * @param object the name of what it was done to
 */
public record AuditRecord(
    long id,
    Instant at,
    String author,
    String category,
    String action,
    String object,
    List<AuditChange> changes) {

  /** A value before and after, either of which may be null; the name is the key of a text. */
  public record AuditChange(String name, String before, String after) {}

  public AuditRecord {
    changes = List.copyOf(changes);
  }
}
