package com.atlassian.sal.api.pluginsettings;

/** Source: used in apps compiled for Jira 11. */
public interface PluginSettings {
  Object get(String key);

  Object put(String key, Object value);

  Object remove(String key);
}
