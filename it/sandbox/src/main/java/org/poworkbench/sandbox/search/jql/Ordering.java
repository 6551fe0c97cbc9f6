package org.poworkbench.sandbox.search.jql;

/** One field of ORDER BY; without a direction the field's own applies. */
public record Ordering(String field, Direction direction, Place place) {
  public enum Direction {
    ASC,
    DESC,
    UNSTATED
  }
}
