package com.atlassian.sal.api.user;

/** Source: used in apps compiled for Jira 11. */
public interface UserManager {
  UserProfile getRemoteUser();

  UserKey getRemoteUserKey();

  UserProfile getUserProfile(UserKey userKey);

  boolean isAdmin(UserKey userKey);

  boolean isSystemAdmin(UserKey userKey);
}
