package com.atlassian.jira.exception;

/** Source: Javadoc of Jira 7.x, named by IssueManager and CustomFieldManager. */
public class RemoveException extends Exception {
  private static final long serialVersionUID = 1L;

  private RemoveException() {}
}
