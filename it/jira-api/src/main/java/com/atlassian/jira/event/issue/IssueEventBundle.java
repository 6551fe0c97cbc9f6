package com.atlassian.jira.event.issue;

import java.util.Collection;

/** Source: used in apps compiled for Jira 11; interface text of 6.3.10 seen. */
public interface IssueEventBundle {
  Collection<JiraIssueEvent> getEvents();

  boolean doesSendEmailNotification();
}
