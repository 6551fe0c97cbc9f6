package com.atlassian.jira.event.issue;

/** Source: used in apps compiled for Jira 11; kind from memory. */
public interface DelegatingJiraIssueEvent extends JiraIssueEvent {
  IssueEvent asIssueEvent();
}
