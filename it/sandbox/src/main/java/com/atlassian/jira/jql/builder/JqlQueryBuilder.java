package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import org.poworkbench.sandbox.search.jira.ClauseBuilding;

/** Builds queries step by step. */
public class JqlQueryBuilder {
  private final ClauseBuilding where = new ClauseBuilding(this);

  private JqlQueryBuilder() {}

  public static JqlQueryBuilder newBuilder() {
    return new JqlQueryBuilder();
  }

  public static JqlQueryBuilder newBuilder(Query existing) {
    JqlQueryBuilder builder = new JqlQueryBuilder();
    builder.where.start(existing);
    return builder;
  }

  public static JqlClauseBuilder newClauseBuilder() {
    return newBuilder().where();
  }

  public static JqlClauseBuilder newClauseBuilder(Clause copy) {
    JqlQueryBuilder builder = new JqlQueryBuilder();
    return copy == null ? builder.where() : builder.where().addClause(copy);
  }

  public static JqlClauseBuilder newClauseBuilder(Query query) {
    return newClauseBuilder(query == null ? null : query.getWhereClause());
  }

  public JqlClauseBuilder where() {
    return where;
  }

  public Query buildQuery() {
    return where.buildQuery();
  }

  public JqlQueryBuilder clear() {
    where.clear();
    return this;
  }
}
