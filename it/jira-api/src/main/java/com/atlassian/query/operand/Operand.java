package com.atlassian.query.operand;

/** Source: used in an app compiled for Jira 11. */
public interface Operand {
  String getName();
}
