package com.atlassian.jira.util;

import java.util.Set;

/** Source: used in apps compiled for Jira 8. */
public class MessageSetImpl implements MessageSet {
  @Override
  public Set<String> getErrorMessages() {
    throw new IllegalStateException("declaration");
  }

  @Override
  public boolean hasAnyErrors() {
    throw new IllegalStateException("declaration");
  }

  @Override
  public void addErrorMessage(String message) {
    throw new IllegalStateException("declaration");
  }

  @Override
  public void addWarningMessage(String message) {
    throw new IllegalStateException("declaration");
  }

  @Override
  public void addMessageSet(MessageSet other) {
    throw new IllegalStateException("declaration");
  }
}
