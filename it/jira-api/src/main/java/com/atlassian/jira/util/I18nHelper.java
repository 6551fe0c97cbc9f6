package com.atlassian.jira.util;

import java.util.Locale;

/** Source: Used in apps compiled for Jira 11. */
public interface I18nHelper {
  String getText(String key);

  String getText(String key, String value1);

  String getText(String key, String value1, String value2);

  String getText(String key, Object parameters);

  Locale getLocale();
}
