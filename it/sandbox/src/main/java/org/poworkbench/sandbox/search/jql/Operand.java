package org.poworkbench.sandbox.search.jql;

import java.util.List;

/** What a field is compared with. */
public sealed interface Operand {
  Place place();

  /** A word, quoted text or number. */
  record Value(String text, Place place) implements Operand {}

  /** A function with its arguments. */
  record Function(String name, List<String> arguments, Place place) implements Operand {
    public Function {
      arguments = List.copyOf(arguments);
    }
  }

  /** Several operands in parentheses. */
  record Many(List<Operand> operands, Place place) implements Operand {
    public Many {
      operands = List.copyOf(operands);
    }
  }

  /** EMPTY or NULL. */
  record Empty(Place place) implements Operand {}
}
