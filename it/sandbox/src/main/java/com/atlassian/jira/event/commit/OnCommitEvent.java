package com.atlassian.jira.event.commit;

/** An event that is told after the commit. The declared type of what it wraps is not known of Jira. */
public interface OnCommitEvent {
  Object getWrappedEvent();
}
