package com.atlassian.jira.util;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Source: used in apps compiled for Jira 8. */
public class SimpleErrorCollection implements ErrorCollection {
  @Override
  public void addError(String field, String message) {
    throw new IllegalStateException("declaration");
  }

  @Override
  public void addError(String field, String message, Reason reason) {
    throw new IllegalStateException("declaration");
  }

  @Override
  public void addErrorMessage(String message) {
    throw new IllegalStateException("declaration");
  }

  @Override
  public void addErrorMessage(String message, Reason reason) {
    throw new IllegalStateException("declaration");
  }

  @Override
  public Collection<String> getErrorMessages() {
    throw new IllegalStateException("declaration");
  }

  @Override
  public Map<String, String> getErrors() {
    throw new IllegalStateException("declaration");
  }

  @Override
  public Set<Reason> getReasons() {
    throw new IllegalStateException("declaration");
  }

  @Override
  public boolean hasAnyErrors() {
    throw new IllegalStateException("declaration");
  }

  @Override
  public void addErrorCollection(ErrorCollection errors) {
    throw new IllegalStateException("declaration");
  }
}
