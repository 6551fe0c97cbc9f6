package com.atlassian.jira.jql.builder;

/** Source: imported by an app compiled for Jira 11; members from memory. */
public interface ConditionBuilder {
  JqlClauseBuilder eq(String value);

  JqlClauseBuilder in(String... values);
}
