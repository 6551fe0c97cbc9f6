package org.poworkbench.sandbox.search.jql;

import java.util.List;

/** The condition part of a query. */
public sealed interface Clause {
  /** Holds when every part holds. */
  record And(List<Clause> parts) implements Clause {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** Holds when one part holds. */
  record Or(List<Clause> parts) implements Clause {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Holds when its part does not. */
  record Not(Clause part) implements Clause {}

  /** One field compared with one operand. */
  record Condition(String field, Comparison comparison, Operand operand, Place place)
      implements Clause {}
}
