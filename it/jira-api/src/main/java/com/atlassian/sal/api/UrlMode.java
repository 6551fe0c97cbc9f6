package com.atlassian.sal.api;

/** Source: used in apps compiled for Jira 11. */
public enum UrlMode {
  CANONICAL,
  ABSOLUTE,
  RELATIVE,
  RELATIVE_CANONICAL,
  AUTO
}
