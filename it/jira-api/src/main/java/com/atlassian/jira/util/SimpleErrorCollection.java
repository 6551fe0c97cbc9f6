package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Source: used in apps compiled for Jira 8. */
public class SimpleErrorCollection implements ErrorCollection {
  public void addError(String field, String message) {
    throw new IllegalStateException("declaration");
  }

  public void addError(String field, String message, Reason reason) {
    throw new IllegalStateException("declaration");
  }

  public void addErrorMessage(String message) {
    throw new IllegalStateException("declaration");
  }

  public void addErrorMessage(String message, Reason reason) {
    throw new IllegalStateException("declaration");
  }

  public Collection<String> getErrorMessages() {
    throw new IllegalStateException("declaration");
  }

  public Map<String, String> getErrors() {
    throw new IllegalStateException("declaration");
  }

  public Set<Reason> getReasons() {
    throw new IllegalStateException("declaration");
  }

  public boolean hasAnyErrors() {
    throw new IllegalStateException("declaration");
  }

  public void addErrorCollection(ErrorCollection errors) {
    throw new IllegalStateException("declaration");
  }
}
