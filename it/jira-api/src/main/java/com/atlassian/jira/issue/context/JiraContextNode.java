package com.atlassian.jira.issue.context;

/** Source: used in an app compiled for Jira 9.12; super types from memory. */
public interface JiraContextNode extends IssueContext, Comparable<JiraContextNode> {}
