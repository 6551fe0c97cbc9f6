package com.atlassian.jira.util.thread;

/** Source: used in an app compiled for Jira 11.0.0. */
public interface JiraThreadLocalUtil {
  void preCall();

  void postCall(org.apache.log4j.Logger log);
}
