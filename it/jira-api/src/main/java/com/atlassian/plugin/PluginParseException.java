package com.atlassian.plugin;

/** Source: thrown in apps compiled for Jira 11. */
public class PluginParseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private PluginParseException() {}
}
