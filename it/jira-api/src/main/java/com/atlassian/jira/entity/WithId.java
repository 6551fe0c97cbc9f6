package com.atlassian.jira.entity;

/** Source: Javadoc of Jira 7.x, super type of Issue, Comment and Project. */
public interface WithId {
  Long getId();
}
