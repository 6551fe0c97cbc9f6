package org.poworkbench.sandbox.workflow;

/** A workflow names a condition, validator or function that nobody brings at present. */
public final class PartUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public PartUnavailable(String reason) {
    super(reason);
  }

  public PartUnavailable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
