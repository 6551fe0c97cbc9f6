package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Source: used in apps compiled for Jira 11. */
public interface I18nResolver {
  String getText(String key);

  String getText(String key, Serializable... arguments);

  String getText(Locale locale, String key);

  String getText(Locale locale, String key, Serializable... arguments);
}
