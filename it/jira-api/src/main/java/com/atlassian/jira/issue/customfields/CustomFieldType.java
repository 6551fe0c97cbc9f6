package com.atlassian.jira.issue.customfields;

/** Source: Implemented in a test mock compiled for Jira 7.4.5; getKey in a compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4. */
public interface CustomFieldType<T, S> {
  String getKey();

  String getName();

  String getDescription();
}
