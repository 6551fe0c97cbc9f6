package com.atlassian.jira.issue.history;

import java.sql.Timestamp;

/** Source: Used in apps compiled for Jira 11. */
public class ChangeItemBean {
  public ChangeItemBean(String fieldType, String field, String from, String to) {
    throw new IllegalStateException("declaration");
  }

  public ChangeItemBean(
      String fieldType, String field, String from, String fromString, String to, String toString) {
    throw new IllegalStateException("declaration");
  }

  public String getFieldType() {
    throw new IllegalStateException("declaration");
  }

  public String getField() {
    throw new IllegalStateException("declaration");
  }

  public String getFrom() {
    throw new IllegalStateException("declaration");
  }

  public String getFromString() {
    throw new IllegalStateException("declaration");
  }

  public String getTo() {
    throw new IllegalStateException("declaration");
  }

  public String getToString() {
    throw new IllegalStateException("declaration");
  }

  public Timestamp getCreated() {
    throw new IllegalStateException("declaration");
  }
}
