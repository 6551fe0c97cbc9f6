package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;

/** Source: Javadoc of Jira 7.x; used in apps compiled for Jira 11. */
public class JqlQueryBuilder {
  private JqlQueryBuilder() {}

  public static JqlQueryBuilder newBuilder() {
    throw new IllegalStateException("declaration");
  }

  public static JqlQueryBuilder newBuilder(Query existing) {
    throw new IllegalStateException("declaration");
  }

  public static JqlClauseBuilder newClauseBuilder() {
    throw new IllegalStateException("declaration");
  }

  public static JqlClauseBuilder newClauseBuilder(Clause copy) {
    throw new IllegalStateException("declaration");
  }

  public static JqlClauseBuilder newClauseBuilder(Query query) {
    throw new IllegalStateException("declaration");
  }

  public JqlClauseBuilder where() {
    throw new IllegalStateException("declaration");
  }

  public Query buildQuery() {
    throw new IllegalStateException("declaration");
  }

  public JqlQueryBuilder clear() {
    throw new IllegalStateException("declaration");
  }
}
