package com.atlassian.jira.security.request;

/** Source: used in apps compiled for Jira 11. */
public enum RequestMethod {
  GET,
  POST
}
