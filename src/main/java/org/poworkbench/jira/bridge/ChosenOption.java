package org.poworkbench.jira.bridge;

import java.util.Optional;

/**
 * The option that is chosen in a select field, read by name: it must be absent without harm where a field is of another
 * type than somebody thought.
 *
 * @param id the option
 * @param name what people read
 */
public record ChosenOption(long id, String name) {

  /** The option that this value of a field is, if it is one. */
  public static Optional<ChosenOption> of(Object value) {
    return value != null && Reflection.has(value, "getOptionId")
        ? Optional.of(
            new ChosenOption(
                (Long) Reflection.call(value, "getOptionId"),
                (String) Reflection.call(value, "getValue")))
        : Optional.empty();
  }
}
