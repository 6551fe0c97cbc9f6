package com.atlassian.jira.workflow;

/** Source: Calls in apps compiled for Jira 8 and later. */
public class TransitionOptions {
  private TransitionOptions() {}

  public static TransitionOptions defaults() {
    throw new IllegalStateException("declaration");
  }

  /** Source: calls in apps compiled for Jira 8 and later. */
  public static class Builder {
    public Builder skipConditions() {
      throw new IllegalStateException("declaration");
    }

    public Builder skipPermissions() {
      throw new IllegalStateException("declaration");
    }

    public Builder skipValidators() {
      throw new IllegalStateException("declaration");
    }

    public TransitionOptions build() {
      throw new IllegalStateException("declaration");
    }
  }
}
