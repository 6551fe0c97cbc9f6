package com.atlassian.scheduler.config;

/** Source: from memory. */
public final class JobRunnerKey {
  private final String key;

  private JobRunnerKey(String key) {
    this.key = key;
  }

  public static JobRunnerKey of(String key) {
    return new JobRunnerKey(key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JobRunnerKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
