package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/** Source: Javadoc of Jira 7.x. */
public interface ServiceResult {
  ErrorCollection getErrorCollection();

  boolean isValid();
}
