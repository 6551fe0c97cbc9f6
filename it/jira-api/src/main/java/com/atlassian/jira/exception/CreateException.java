package com.atlassian.jira.exception;

/** Source: Javadoc of Jira 7.x, named by IssueManager and CustomFieldManager. */
public class CreateException extends Exception {
  private static final long serialVersionUID = 1L;

  public CreateException(String message) {
    super(message);
  }
}
