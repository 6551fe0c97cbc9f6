package com.atlassian.sal.api;

/** Source: used in apps compiled for Jira 11. */
public interface ApplicationProperties {
  String getBaseUrl(UrlMode urlMode);

  String getDisplayName();

  String getPlatformId();

  String getVersion();
}
