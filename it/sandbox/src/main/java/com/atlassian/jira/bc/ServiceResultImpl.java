package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** The errors of a service's answer, as Jira's class of this name. */
public class ServiceResultImpl implements ServiceResult {

  private final ErrorCollection errors;

  public ServiceResultImpl(ErrorCollection errors) {
    this.errors = errors;
  }

  @Override
  public ErrorCollection getErrorCollection() {
    return errors;
  }

  @Override
  public boolean isValid() {
    return !errors.hasAnyErrors();
  }
}
