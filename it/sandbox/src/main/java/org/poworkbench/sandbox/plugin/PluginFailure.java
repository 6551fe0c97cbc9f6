package org.poworkbench.sandbox.plugin;

/** The reason, in one sentence for the administrator, why an app or one of its modules does not run. */
public final class PluginFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PluginFailure(String reason) {
    super(reason);
  }

  public PluginFailure(String reason, Throwable cause) {
    super(reason, cause);
  }
}
