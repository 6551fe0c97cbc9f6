package com.atlassian.jira.entity;

/** Source: Javadoc of Jira 7.x, super type of Issue and Project. */
public interface WithKey {
  String getKey();
}
