package com.atlassian.sal.api.user;

/** Source: used in apps compiled for Jira 11. */
public interface UserProfile {
  UserKey getUserKey();

  String getUsername();

  String getFullName();
}
