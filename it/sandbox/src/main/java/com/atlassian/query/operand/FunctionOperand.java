package com.atlassian.query.operand;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A function in a query with its arguments. */
public class FunctionOperand implements Operand {
  private final String name;
  private final List<String> arguments;

  public FunctionOperand(String name) {
    this(name, List.of());
  }

  public FunctionOperand(String name, String... args) {
    this(name, Arrays.asList(args));
  }

  public FunctionOperand(String name, Collection<String> args) {
    this.name = name;
    this.arguments = List.copyOf(args);
  }

  @Override
  public String getName() {
    return name;
  }

  public List<String> getArgs() {
    return arguments;
  }
}
