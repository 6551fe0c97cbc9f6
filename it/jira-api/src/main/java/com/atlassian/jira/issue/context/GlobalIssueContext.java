package com.atlassian.jira.issue.context;

/** Source: used in an app compiled for Jira 9.12; declared return type from memory. */
public class GlobalIssueContext {
  private GlobalIssueContext() {}

  public static JiraContextNode getInstance() {
    throw new IllegalStateException("declaration");
  }
}
