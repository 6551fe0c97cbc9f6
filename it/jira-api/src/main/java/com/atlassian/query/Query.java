package com.atlassian.query;

import com.atlassian.query.clause.Clause;

/** Source: Used in apps compiled for Jira 11. */
public interface Query {
  Clause getWhereClause();

  String getQueryString();
}
