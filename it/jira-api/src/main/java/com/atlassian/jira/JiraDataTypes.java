package com.atlassian.jira;

/** Source: Javadoc of Jira 7.0.0 and 10.7.0; used in an app compiled for Jira 11.3.1. Values are read at run time. */
public final class JiraDataTypes {
  private JiraDataTypes() {}

  public static final JiraDataType ISSUE = new JiraDataType() {};
}
