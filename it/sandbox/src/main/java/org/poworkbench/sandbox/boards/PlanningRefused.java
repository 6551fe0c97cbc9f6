package org.poworkbench.sandbox.boards;

import java.util.Map;

/** Why something cannot be planned like that: a message, or errors by field. */
public final class PlanningRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The kinds of reasons. */
  public enum Kind {
    INVALID,
    FORBIDDEN,
    NOT_FOUND
  }

  private final Kind kind;
  private final transient Map<String, String> errors;

  private PlanningRefused(Kind kind, String message, Map<String, String> errors) {
    super(message);
    this.kind = kind;
    this.errors = errors;
  }

  static PlanningRefused invalid(String message) {
    return new PlanningRefused(Kind.INVALID, message, Map.of());
  }

  static PlanningRefused badField(String field, String message) {
    return new PlanningRefused(Kind.INVALID, message, Map.of(field, message));
  }

  static PlanningRefused forbidden(String message) {
    return new PlanningRefused(Kind.FORBIDDEN, message, Map.of());
  }

  static PlanningRefused notFound(String message) {
    return new PlanningRefused(Kind.NOT_FOUND, message, Map.of());
  }

  public Kind kind() {
    return kind;
  }

  /** The message by the name of its field; empty when it belongs to none. */
  public Map<String, String> errors() {
    return errors;
  }
}
