package org.poworkbench.sandbox.imports;

/** An import that could not be made at all; the message is one line for the person who asked for it. */
public final class ImportFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ImportFailure(String message) {
    super(message);
  }

  ImportFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
