package com.atlassian.jira.issue.search;

/** Source: caught in an app compiled for Jira 11. */
public class SearchException extends Exception {
  private static final long serialVersionUID = 1L;

  public SearchException(String message) {
    super(message);
  }

  public SearchException(String message, Throwable cause) {
    super(message, cause);
  }
}
