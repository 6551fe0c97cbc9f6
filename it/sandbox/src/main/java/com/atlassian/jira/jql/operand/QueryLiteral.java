package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** One value of an operand: a number, a text, or EMPTY. */
public class QueryLiteral {
  private final Long longValue;
  private final String stringValue;

  public QueryLiteral(Operand sourceOperand, Long longValue) {
    this.longValue = longValue;
    this.stringValue = null;
  }

  public QueryLiteral(Operand sourceOperand, String stringValue) {
    this.longValue = null;
    this.stringValue = stringValue;
  }

  public QueryLiteral(Operand sourceOperand) {
    this.longValue = null;
    this.stringValue = null;
  }

  public Long getLongValue() {
    return longValue;
  }

  public String getStringValue() {
    return stringValue;
  }

  public boolean isEmpty() {
    return longValue == null && stringValue == null;
  }
}
