package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Source: used in apps compiled for Jira 8. */
public interface ErrorCollection {
  void addError(String field, String message);

  void addError(String field, String message, Reason reason);

  void addErrorMessage(String message);

  void addErrorMessage(String message, Reason reason);

  Collection<String> getErrorMessages();

  Map<String, String> getErrors();

  Set<Reason> getReasons();

  boolean hasAnyErrors();

  void addErrorCollection(ErrorCollection errors);

  /** Source: used in apps compiled for Jira 8. */
  public enum Reason {
    VALIDATION_FAILED,
    FORBIDDEN,
    NOT_FOUND
  }
}
