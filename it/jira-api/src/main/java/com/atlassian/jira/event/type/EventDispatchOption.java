package com.atlassian.jira.event.type;

/** Source: used in apps compiled for Jira 8; kind from memory, a constant resolves on either. */
public interface EventDispatchOption {
  EventDispatchOption ISSUE_UPDATED = new EventDispatchOption() {};
  EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOption() {};
}
