package com.atlassian.jira;

/** Source: used in an app compiled for Jira 11.3.1. Values are read at run time. */
public class JiraDataTypes {
  private JiraDataTypes() {}

  public static final JiraDataType ISSUE = new JiraDataType() {};
}
