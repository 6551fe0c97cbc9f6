package org.poworkbench.sandbox.search;

import static org.poworkbench.sandbox.search.jql.Comparison.EQUALS;
import static org.poworkbench.sandbox.search.jql.Comparison.GREATER;
import static org.poworkbench.sandbox.search.jql.Comparison.GREATER_OR_EQUAL;
import static org.poworkbench.sandbox.search.jql.Comparison.IN;
import static org.poworkbench.sandbox.search.jql.Comparison.IS;
import static org.poworkbench.sandbox.search.jql.Comparison.IS_NOT;
import static org.poworkbench.sandbox.search.jql.Comparison.LESS;
import static org.poworkbench.sandbox.search.jql.Comparison.LESS_OR_EQUAL;
import static org.poworkbench.sandbox.search.jql.Comparison.LIKE;
import static org.poworkbench.sandbox.search.jql.Comparison.NOT_EQUALS;
import static org.poworkbench.sandbox.search.jql.Comparison.NOT_IN;
import static org.poworkbench.sandbox.search.jql.Comparison.NOT_LIKE;

import java.util.Set;
import org.poworkbench.sandbox.search.jql.Comparison;

/** Which operators the kinds of fields take. */
final class Comparisons {
  static final Set<Comparison> EQUALITY = Set.of(EQUALS, NOT_EQUALS, IN, NOT_IN, IS, IS_NOT);
  static final Set<Comparison> ORDERED =
      Set.of(
          EQUALS,
          NOT_EQUALS,
          IN,
          NOT_IN,
          IS,
          IS_NOT,
          LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL);
  static final Set<Comparison> TEXT = Set.of(LIKE, NOT_LIKE, IS, IS_NOT);
  static final Set<Comparison> ANY_TEXT = Set.of(LIKE);

  private Comparisons() {}

  /** Whether the comparison holds for a sign of "this compared with that". */
  static boolean holds(Comparison comparison, int sign) {
    return switch (comparison) {
      case LESS -> sign < 0;
      case LESS_OR_EQUAL -> sign <= 0;
      case GREATER -> sign > 0;
      case GREATER_OR_EQUAL -> sign >= 0;
      default -> throw new IllegalArgumentException("No order: " + comparison);
    };
  }
}
