package com.atlassian.sal.api.user;

import java.io.Serializable;

/** Source: used in apps compiled for Jira 11. */
public final class UserKey implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String userkey;

  public UserKey(String userkey) {
    this.userkey = userkey;
  }

  public String getStringValue() {
    return userkey;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UserKey that && userkey.equals(that.userkey);
  }

  @Override
  public int hashCode() {
    return userkey.hashCode();
  }

  @Override
  public String toString() {
    return userkey;
  }
}
