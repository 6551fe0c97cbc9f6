package com.atlassian.jira.config.properties;

import java.util.Locale;

/** Source: used in apps compiled for Jira 11. */
public interface ApplicationProperties {
  String getString(String name);

  String getDefaultBackedString(String name);

  String getText(String name);

  boolean getOption(String key);

  void setString(String name, String value);

  void setOption(String key, boolean value);

  Locale getDefaultLocale();
}
