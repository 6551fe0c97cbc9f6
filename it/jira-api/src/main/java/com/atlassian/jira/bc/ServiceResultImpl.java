package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Source: called in an app compiled for Jira 9.12 (on results of IssueService). */
public class ServiceResultImpl implements ServiceResult {
  public ServiceResultImpl(ErrorCollection errors) {
    throw new IllegalStateException("declaration");
  }

  @Override
  public ErrorCollection getErrorCollection() {
    throw new IllegalStateException("declaration");
  }

  @Override
  public boolean isValid() {
    throw new IllegalStateException("declaration");
  }
}
