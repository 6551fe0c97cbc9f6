package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import java.util.Date;

/** Source: Javadoc of Jira 4.4; used in apps compiled for Jira 11. */
public interface JqlClauseBuilder {
  JqlQueryBuilder endWhere();

  Query buildQuery();

  Clause buildClause();

  JqlClauseBuilder defaultAnd();

  JqlClauseBuilder and();

  JqlClauseBuilder or();

  JqlClauseBuilder sub();

  JqlClauseBuilder endsub();

  JqlClauseBuilder addClause(Clause clause);

  JqlClauseBuilder project(String... projects);

  JqlClauseBuilder project(Long... pids);

  ConditionBuilder project();

  JqlClauseBuilder issueType(String... types);

  ConditionBuilder issueType();

  JqlClauseBuilder status(String... statuses);

  JqlClauseBuilder unresolved();

  JqlClauseBuilder issue(String... keys);

  ConditionBuilder issue();

  ConditionBuilder customField(Long id);

  ConditionBuilder field(String jqlName);

  JqlClauseBuilder createdAfter(Date date);

  JqlClauseBuilder updatedAfter(Date date);
}
