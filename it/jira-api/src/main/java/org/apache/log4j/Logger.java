package org.apache.log4j;

/** Source: argument type of JiraThreadLocalUtil.postCall in an app compiled for Jira 11.0.0. */
public class Logger {
  private Logger() {}

  public static Logger getLogger(Class<?> type) {
    throw new IllegalStateException("declaration");
  }
}
