package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Errors by field and in general, as Jira's class of this name. */
public class SimpleErrorCollection implements ErrorCollection, Serializable {

  private static final long serialVersionUID = 1L;

  private final Map<String, String> errors = new LinkedHashMap<>();
  private final List<String> messages = new ArrayList<>();
  private final EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);

  @Override
  public void addError(String field, String message) {
    errors.putIfAbsent(field, message);
  }

  @Override
  public void addError(String field, String message, Reason reason) {
    addError(field, message);
    reasons.add(reason);
  }

  @Override
  public void addErrorMessage(String message) {
    messages.add(message);
  }

  @Override
  public void addErrorMessage(String message, Reason reason) {
    addErrorMessage(message);
    reasons.add(reason);
  }

  @Override
  public Collection<String> getErrorMessages() {
    return messages;
  }

  @Override
  public Map<String, String> getErrors() {
    return errors;
  }

  @Override
  public Set<Reason> getReasons() {
    return reasons;
  }

  @Override
  public boolean hasAnyErrors() {
    return !errors.isEmpty() || !messages.isEmpty();
  }

  @Override
  public void addErrorCollection(ErrorCollection other) {
    other.getErrors().forEach(this::addError);
    messages.addAll(other.getErrorMessages());
    reasons.addAll(other.getReasons());
  }

  @Override
  public String toString() {
    return "Errors: " + errors + ", messages: " + messages;
  }
}
