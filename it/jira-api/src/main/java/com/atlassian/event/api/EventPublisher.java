package com.atlassian.event.api;

/** Source: used in an app compiled for Jira 11.0.0. */
public interface EventPublisher {
  void publish(Object event);

  void register(Object listener);

  void unregister(Object listener);
}
