package com.atlassian.plugin.web.api.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Source: implemented in an app compiled for Jira 11.0.0. */
public interface WebPanel {
  String getHtml(Map<String, Object> context);

  void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
