package org.poworkbench.sandbox.web.resource;

import java.util.Set;

/** Jira's own web-resources that apps may depend on here. Each page has them all, so there is nothing to load. */
final class HostResources {
  private static final Set<String> KEYS =
      Set.of(
          "com.atlassian.auiplugin:ajs",
          "com.atlassian.auiplugin:aui-dialog2",
          "com.atlassian.auiplugin:aui-flag",
          "com.atlassian.auiplugin:aui-inline-dialog2",
          "com.atlassian.auiplugin:aui-lozenge",
          "com.atlassian.auiplugin:aui-message",
          "com.atlassian.auiplugin:aui-progress-indicator",
          "com.atlassian.auiplugin:aui-select",
          "com.atlassian.auiplugin:aui-select2",
          "com.atlassian.auiplugin:aui-spinner",
          "com.atlassian.auiplugin:aui-table-sortable",
          "com.atlassian.auiplugin:aui-toggle",
          "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
          "com.atlassian.plugins.atlassian-plugins-webresource-plugin:format",
          "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n",
          "com.atlassian.plugins.atlassian-plugins-webresource-rest:web-resource-manager",
          "com.atlassian.plugins.jquery:jquery",
          "jira.webresources:jira-events",
          "jira.webresources:jira-global",
          "jira.webresources:util");

  private HostResources() {}

  static boolean has(String key) {
    return KEYS.contains(key);
  }
}
