package org.poworkbench.sandbox.search;

import java.util.List;
import org.poworkbench.sandbox.search.jql.Clause;
import org.poworkbench.sandbox.search.jql.Operand;
import org.poworkbench.sandbox.search.jql.Place;

/** A function as it stands in a query, and for whom it is answered; no viewer is anonymous. */
public record FunctionCall(
    String viewer,
    boolean securityOverridden,
    Clause.Condition condition,
    Operand.Function function) {
  public List<String> arguments() {
    return function.arguments();
  }

  public String argument(int position, String otherwise) {
    return position < arguments().size() ? arguments().get(position) : otherwise;
  }

  public Place place() {
    return function.place();
  }
}
