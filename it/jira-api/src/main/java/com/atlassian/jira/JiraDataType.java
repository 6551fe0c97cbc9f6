package com.atlassian.jira;

/** Source: overridden in an app compiled for Jira 11.3.1 (AbstractJqlFunction.getDataType). */
public interface JiraDataType {}
