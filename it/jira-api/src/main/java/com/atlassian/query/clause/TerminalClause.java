package com.atlassian.query.clause;

import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;

/** Source: Used in apps compiled for Jira 11. */
public interface TerminalClause extends Clause {
  Operand getOperand();

  Operator getOperator();
}
