package org.apache.log4j;

/** A logger by the name that Jira's API still uses; messages go the sandbox's usual way. */
public class Logger {
  private final org.slf4j.Logger target;

  private Logger(org.slf4j.Logger target) {
    this.target = target;
  }

  public static Logger getLogger(Class<?> type) {
    return new Logger(org.slf4j.LoggerFactory.getLogger(type));
  }

  public void warn(String message) {
    target.warn(message);
  }
}
