package com.atlassian.crowd.embedded.api;

/** Source: parameter type in apps compiled for Jira 8 (GroupManager). */
public interface Group {
  String getName();
}
