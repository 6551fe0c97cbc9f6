package com.atlassian.jira.issue.label;

/** Source: Used in apps compiled for Jira 8. */
public interface Label {
  Long getId();

  Long getIssue();

  String getLabel();
}
