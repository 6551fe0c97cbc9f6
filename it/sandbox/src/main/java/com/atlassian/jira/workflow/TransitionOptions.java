package com.atlassian.jira.workflow;

/** What a transition leaves out, as Jira's class of this name. */
public class TransitionOptions {

  private final boolean conditionsSkipped;
  private final boolean permissionsSkipped;
  private final boolean validatorsSkipped;

  private TransitionOptions(Builder builder) {
    conditionsSkipped = builder.withoutConditions;
    permissionsSkipped = builder.withoutPermissions;
    validatorsSkipped = builder.withoutValidators;
  }

  public static TransitionOptions defaults() {
    return new Builder().build();
  }

  public boolean skipConditions() {
    return conditionsSkipped;
  }

  public boolean skipPermissions() {
    return permissionsSkipped;
  }

  public boolean skipValidators() {
    return validatorsSkipped;
  }

  /** Collects what a transition leaves out. */
  public static class Builder {

    private boolean withoutConditions;
    private boolean withoutPermissions;
    private boolean withoutValidators;

    public Builder skipConditions() {
      withoutConditions = true;
      return this;
    }

    public Builder skipPermissions() {
      withoutPermissions = true;
      return this;
    }

    public Builder skipValidators() {
      withoutValidators = true;
      return this;
    }

    public TransitionOptions build() {
      return new TransitionOptions(this);
    }
  }
}
