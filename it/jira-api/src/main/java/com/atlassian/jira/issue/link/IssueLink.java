package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/** Source: Implemented in a test mock compiled for Jira 8.20.22; used in apps compiled for Jira 8. */
public interface IssueLink {
  Long getId();

  Long getLinkTypeId();

  IssueLinkType getIssueLinkType();

  Long getSourceId();

  Issue getSourceObject();

  Long getDestinationId();

  Issue getDestinationObject();

  Long getSequence();

  boolean isSystemLink();
}
