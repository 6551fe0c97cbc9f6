package org.poworkbench.jira.bridge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The sprint of an issue that is not closed, read by name: the types of Jira Software are not there in every Jira.
 *
 * @param id the sprint
 * @param name what people read
 * @param active whether it runs now
 */
public record OpenSprint(long id, String name, boolean active) {

  private static final String CLOSED = "CLOSED";
  private static final String ACTIVE = "ACTIVE";

  /** The sprint among this value of a sprint field that is not closed; of several the one that runs, then the latest. */
  public static Optional<OpenSprint> of(Object value) {
    return value instanceof Collection<?> sprints
        ? sprints.stream()
            .filter(OpenSprint::isOpen)
            .map(OpenSprint::read)
            .max(Comparator.comparing(OpenSprint::active).thenComparing(OpenSprint::id))
        : Optional.empty();
  }

  /** The name of this sprint among the value of a sprint field, closed or not. */
  public static Optional<String> nameOf(long sprintId, Object value) {
    return value instanceof Collection<?> sprints
        ? sprints.stream()
            .filter(sprint -> sprint != null && Reflection.has(sprint, "getState"))
            .filter(sprint -> (Long) Reflection.call(sprint, "getId") == sprintId)
            .map(sprint -> (String) Reflection.call(sprint, "getName"))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOpen(Object sprint) {
    return sprint != null && Reflection.has(sprint, "getState") && !CLOSED.equals(state(sprint));
  }

  private static OpenSprint read(Object sprint) {
    return new OpenSprint(
        (Long) Reflection.call(sprint, "getId"),
        (String) Reflection.call(sprint, "getName"),
        ACTIVE.equals(state(sprint)));
  }

  private static String state(Object sprint) {
    return String.valueOf(Reflection.call(sprint, "getState"));
  }
}
