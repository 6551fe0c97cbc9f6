package com.atlassian.scheduler;

/** Source: from memory. */
public final class JobRunnerResponse {
  private JobRunnerResponse() {}

  public static JobRunnerResponse success() {
    throw new IllegalStateException("declaration");
  }

  public static JobRunnerResponse success(String message) {
    throw new IllegalStateException("declaration");
  }

  public static JobRunnerResponse aborted(String message) {
    throw new IllegalStateException("declaration");
  }

  public static JobRunnerResponse failed(String message) {
    throw new IllegalStateException("declaration");
  }

  public static JobRunnerResponse failed(Throwable cause) {
    throw new IllegalStateException("declaration");
  }
}
