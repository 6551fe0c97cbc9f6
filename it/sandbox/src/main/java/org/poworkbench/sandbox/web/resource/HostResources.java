package org.poworkbench.sandbox.web.resource;

import java.util.Set;

/**
 * Jira's own web-resources that apps may depend on here: those of which it/jira-api/web-ledger.csv has evidence. Each page
 * has what they hold, so there is nothing to load.
 */
final class HostResources {
  private static final Set<String> KEYS =
      Set.of(
          "com.atlassian.auiplugin:ajs",
          "com.atlassian.auiplugin:aui-select",
          "com.atlassian.auiplugin:aui-spinner",
          "com.atlassian.auiplugin:dialog2",
          "jira.webresources:messages",
          "jira.webresources:util-lite");

  private HostResources() {}

  static boolean has(String key) {
    return KEYS.contains(key);
  }
}
