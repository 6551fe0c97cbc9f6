package com.atlassian.plugin.util;

/** Source: called by Active Objects 6.1.1 (Maven Central). */
public class PluginKeyStack {
  private PluginKeyStack() {}

  public static String getFirstPluginKey() {
    return null;
  }
}
