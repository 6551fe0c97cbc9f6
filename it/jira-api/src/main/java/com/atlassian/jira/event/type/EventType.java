package com.atlassian.jira.event.type;

/** Source: Javadoc of Jira 7.0.8; used in apps compiled for Jira 11. Values are read at run time. */
public class EventType {
  public static final Long ISSUE_CREATED_ID = Long.valueOf(1);

  public static final Long ISSUE_DELETED_ID = Long.valueOf(8);

  private EventType() {}
}
