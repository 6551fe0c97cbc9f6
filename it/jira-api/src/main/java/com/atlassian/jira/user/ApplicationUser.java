package com.atlassian.jira.user;

/** Source: A compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; implemented in a test mock compiled for Jira 7.4.5; used in apps compiled for Jira 11. */
public interface ApplicationUser {
  String getKey();

  String getUsername();

  String getName();

  String getDisplayName();

  String getEmailAddress();

  boolean isActive();

  Long getId();

  long getDirectoryId();
}
