package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Source: implemented in apps compiled for Jira 11. */
public interface ContextProvider {
  void init(Map<String, String> params) throws PluginParseException;

  Map<String, Object> getContextMap(Map<String, Object> context);
}
