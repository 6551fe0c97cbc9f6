package com.atlassian.jira.issue.index;

/** Source: imported by an app compiled for Jira 11; Javadoc of Jira 7.6.1 (IssueIndexingService). */
public class IndexException extends Exception {
  private static final long serialVersionUID = 1L;

  public IndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
