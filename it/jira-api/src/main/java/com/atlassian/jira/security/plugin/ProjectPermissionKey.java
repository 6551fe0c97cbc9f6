package com.atlassian.jira.security.plugin;

/** Source: used in apps compiled for Jira 8. */
public class ProjectPermissionKey {
  private final String key;

  public ProjectPermissionKey(String permissionKey) {
    this.key = permissionKey;
  }

  public String permissionKey() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectPermissionKey that && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  @Override
  public String toString() {
    return key;
  }
}
