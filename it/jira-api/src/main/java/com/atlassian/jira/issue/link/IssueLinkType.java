package com.atlassian.jira.issue.link;

/** Source: Implemented in a test mock compiled for Jira 8.20.22; used in apps compiled for Jira 8. */
public interface IssueLinkType extends Comparable<IssueLinkType> {
  Long getId();

  String getName();

  String getInward();

  String getOutward();

  String getStyle();

  boolean isSubTaskLinkType();

  boolean isSystemLinkType();
}
