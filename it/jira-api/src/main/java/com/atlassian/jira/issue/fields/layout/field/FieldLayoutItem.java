package com.atlassian.jira.issue.fields.layout.field;

/** Source: Implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
public interface FieldLayoutItem extends Comparable<FieldLayoutItem> {}
