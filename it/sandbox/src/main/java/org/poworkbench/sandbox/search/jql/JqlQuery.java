package org.poworkbench.sandbox.search.jql;

import java.util.List;
import java.util.Optional;

/** A query that was read: what is looked for and in which order. */
public record JqlQuery(Optional<Clause> where, List<Ordering> orderings) {
  public JqlQuery {
    orderings = List.copyOf(orderings);
  }

  /** Reads a query; an empty one finds everything. */
  public static JqlQuery parse(String query) throws JqlSyntaxException {
    return new JqlParser(new JqlLexer(query).tokens()).query();
  }

  /** The query as text that {@link #parse} reads back. */
  @Override
  public String toString() {
    return new JqlText().of(this);
  }
}
