package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/** Source: Used in an app compiled for Jira 9.12. */
public interface FieldConfig {
  Long getId();

  String getFieldId();

  CustomField getCustomField();

  String getName();

  String getDescription();
}
