package com.atlassian.query.operator;

/** Source: used in an app compiled for Jira 11; constants from memory. */
public enum Operator {
  EQUALS,
  NOT_EQUALS,
  IN,
  NOT_IN,
}
