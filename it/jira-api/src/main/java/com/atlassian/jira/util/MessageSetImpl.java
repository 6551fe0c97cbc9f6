package com.atlassian.jira.util;

import java.util.Set;

/** Source: used in apps compiled for Jira 8. */
public class MessageSetImpl implements MessageSet {
  public Set<String> getErrorMessages() {
    throw new IllegalStateException("declaration");
  }

  public boolean hasAnyErrors() {
    throw new IllegalStateException("declaration");
  }

  public void addErrorMessage(String message) {
    throw new IllegalStateException("declaration");
  }

  public void addWarningMessage(String message) {
    throw new IllegalStateException("declaration");
  }

  public void addMessageSet(MessageSet other) {
    throw new IllegalStateException("declaration");
  }
}
