package com.atlassian.sal.api.pluginsettings;

/** Source: used in apps compiled for Jira 11. */
public interface PluginSettingsFactory {
  PluginSettings createSettingsForKey(String key);

  PluginSettings createGlobalSettings();
}
