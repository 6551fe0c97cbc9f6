package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** Messages in the order in which they were added, each once. */
public class MessageSetImpl implements MessageSet {
  private final Set<String> errors = new LinkedHashSet<>();
  private final Set<String> warnings = new LinkedHashSet<>();

  @Override
  public Set<String> getErrorMessages() {
    return errors;
  }

  @Override
  public boolean hasAnyErrors() {
    return !errors.isEmpty();
  }

  @Override
  public void addErrorMessage(String message) {
    errors.add(message);
  }

  @Override
  public void addWarningMessage(String message) {
    warnings.add(message);
  }

  @Override
  public void addMessageSet(MessageSet other) {
    errors.addAll(other.getErrorMessages());
    if (other instanceof MessageSetImpl messages) {
      warnings.addAll(messages.warnings);
    }
  }
}
