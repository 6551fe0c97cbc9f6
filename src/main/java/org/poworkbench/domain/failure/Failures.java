package org.poworkbench.domain.failure;

/** Takes down what went wrong, so that a person can be told an id instead of a cause. */
public interface Failures {

  /** Notes the cause and returns the id under which it can be found. */
  String note(String during, Throwable cause);
}
