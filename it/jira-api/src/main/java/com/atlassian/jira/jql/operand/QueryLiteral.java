package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** Source: Javadoc of Jira 4.0; used in apps compiled for Jira 11. */
public class QueryLiteral {
  public QueryLiteral(Operand sourceOperand, Long longValue) {
    throw new IllegalStateException("declaration");
  }

  public QueryLiteral(Operand sourceOperand, String stringValue) {
    throw new IllegalStateException("declaration");
  }

  public QueryLiteral(Operand sourceOperand) {
    throw new IllegalStateException("declaration");
  }

  public Long getLongValue() {
    throw new IllegalStateException("declaration");
  }

  public String getStringValue() {
    throw new IllegalStateException("declaration");
  }

  public boolean isEmpty() {
    throw new IllegalStateException("declaration");
  }
}
