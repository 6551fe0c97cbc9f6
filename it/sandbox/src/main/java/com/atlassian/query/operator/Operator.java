package com.atlassian.query.operator;

/** The operators of JQL. */
public enum Operator {
  LIKE,
  NOT_LIKE,
  EQUALS,
  NOT_EQUALS,
  IN,
  NOT_IN,
  IS,
  IS_NOT,
  LESS_THAN,
  LESS_THAN_EQUALS,
  GREATER_THAN,
  GREATER_THAN_EQUALS,
}
