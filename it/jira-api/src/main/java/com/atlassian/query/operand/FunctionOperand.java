package com.atlassian.query.operand;

import java.util.Collection;
import java.util.List;

/** Source: Used in apps compiled for Jira 11. */
public class FunctionOperand implements Operand {
  public FunctionOperand(String name) {
    throw new IllegalStateException("declaration");
  }

  public FunctionOperand(String name, String... args) {
    throw new IllegalStateException("declaration");
  }

  public FunctionOperand(String name, Collection<String> args) {
    throw new IllegalStateException("declaration");
  }

  @Override
  public String getName() {
    throw new IllegalStateException("declaration");
  }

  public List<String> getArgs() {
    throw new IllegalStateException("declaration");
  }
}
