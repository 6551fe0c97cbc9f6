package com.atlassian.jira.issue.customfields;

/** Source: parameter type in Javadoc of Jira 7.2.0 (CustomFieldManager.createCustomField). */
public interface CustomFieldSearcher {}
