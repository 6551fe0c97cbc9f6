package com.atlassian.jira.plugin.jql.function;

import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.operand.FunctionOperand;

/** Source: subclass compiled for Jira 11.3.1. */
public abstract class AbstractJqlFunction implements JqlFunction {
  @Override
  public void init(JqlFunctionModuleDescriptor descriptor) {
    throw new IllegalStateException("declaration");
  }

  protected MessageSet validateNumberOfArgs(FunctionOperand operand, int expected) {
    throw new IllegalStateException("declaration");
  }

  @Override
  public String getFunctionName() {
    throw new IllegalStateException("declaration");
  }

  @Override
  public boolean isList() {
    throw new IllegalStateException("declaration");
  }
}
