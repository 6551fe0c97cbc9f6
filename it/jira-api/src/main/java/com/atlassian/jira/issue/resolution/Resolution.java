package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/** Source: imported by an app compiled for Jira 11.0.0, which implements Issue.getResolution. */
public interface Resolution extends IssueConstant {}
