package org.poworkbench.sandbox.search;

import java.util.List;

/** A function of JQL: Jira's own or one that an app brings. */
public interface QueryFunction {
  String name();

  /** Whether it gives several values, for IN and NOT IN. */
  boolean isList();

  /** Says what is wrong with the call. */
  void check(FunctionCall call, Problems problems);

  List<Literal> values(FunctionCall call);
}
