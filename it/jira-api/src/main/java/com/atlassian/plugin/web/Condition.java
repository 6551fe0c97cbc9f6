package com.atlassian.plugin.web;

import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Source: implemented in apps compiled for Jira 11. */
public interface Condition {
  void init(Map<String, String> params) throws PluginParseException;

  boolean shouldDisplay(Map<String, Object> context);
}
