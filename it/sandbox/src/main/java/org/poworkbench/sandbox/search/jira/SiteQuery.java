package org.poworkbench.sandbox.search.jira;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import org.poworkbench.sandbox.search.jql.JqlQuery;
import org.poworkbench.sandbox.search.jql.JqlSyntaxException;

/** A query in Jira's form; the text is as it was typed, or null for one that a program built. */
record SiteQuery(JqlQuery jql, String typed) implements Query {
  /** The sandbox's form of any query. */
  static JqlQuery jql(Query query) {
    if (query instanceof SiteQuery own) {
      return own.jql;
    }
    try {
      return JqlQuery.parse(query.getQueryString());
    } catch (JqlSyntaxException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  @Override
  public Clause getWhereClause() {
    return jql.where().map(SiteClause::of).orElse(null);
  }

  @Override
  public String getQueryString() {
    return typed;
  }

  @Override
  public String toString() {
    return jql.toString();
  }
}
