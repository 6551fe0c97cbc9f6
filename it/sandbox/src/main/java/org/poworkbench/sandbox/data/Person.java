package org.poworkbench.sandbox.data;

import java.util.Locale;

/** Someone who may use the site. Key and name are as in Jira: the key never changes. */
public record Person(
    long id,
    String key,
    String name,
    String displayName,
    String email,
    boolean active,
    String locale) {
  /** A person whose key is the name in lower case. */
  public static Person named(String name, String displayName) {
    return new Person(
        0, name.toLowerCase(Locale.ROOT), name, displayName, name + "@example.com", true, null);
  }
}
