package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** Source: Implemented in an app compiled for Jira 11.0.0; implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 8. */
public interface Status extends IssueConstant {
  StatusCategory getStatusCategory();
}
