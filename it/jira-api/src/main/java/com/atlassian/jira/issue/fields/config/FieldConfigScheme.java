package com.atlassian.jira.issue.fields.config;

/** Source: Return type in a test mock compiled for Jira 7.4.5 (CustomField.getConfigurationSchemes). */
public interface FieldConfigScheme {}
