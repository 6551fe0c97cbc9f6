package com.atlassian.query.clause;

import java.util.List;

/** Source: used in an app compiled for Jira 11. */
public interface Clause {
  String getName();

  List<Clause> getClauses();
}
