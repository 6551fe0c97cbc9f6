package com.atlassian.sal.api.lifecycle;

/** Source: onStart implemented in an app compiled for Jira 11.3.10. */
public interface LifecycleAware {
  void onStart();

  default void onStop() {}
}
