package com.atlassian.jira.datetime;

/** Source: COMPLETE used in an app compiled for Jira 11, the others in apps compiled for Jira 8. */
public enum DateTimeStyle {
  COMPLETE,
  RELATIVE,
  ISO_8601_DATE_TIME,
  DATE_TIME_PICKER
}
