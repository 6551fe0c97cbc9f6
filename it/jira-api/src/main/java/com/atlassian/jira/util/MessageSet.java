package com.atlassian.jira.util;

import java.util.Set;

/** Source: Used in apps compiled for Jira 11. */
public interface MessageSet {
  Set<String> getErrorMessages();

  boolean hasAnyErrors();

  void addErrorMessage(String message);

  void addWarningMessage(String message);

  void addMessageSet(MessageSet other);
}
