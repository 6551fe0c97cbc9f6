package com.atlassian.jira.permission;

/** Source: a compatibility note that read the Javadoc of Jira 8.0.0 to 11.3.4; used in apps compiled for Jira 11. Constants are read at run time. */
public class GlobalPermissionKey {
  public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");
  public static final GlobalPermissionKey SYSTEM_ADMIN = new GlobalPermissionKey("SYSTEM_ADMIN");
  private final String key;

  private GlobalPermissionKey(String key) {
    this.key = key;
  }

  public String getKey() {
    return key;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GlobalPermissionKey that && key.equals(that.key);
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
