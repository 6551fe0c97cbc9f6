package org.poworkbench.sandbox.data;

import java.util.Arrays;

/** The category of a status, with Jira's id, key and colour. */
public enum StatusKind {
  UNDEFINED(1, "undefined", "No Category", "default"),
  TO_DO(2, "new", "To Do", "default"),
  IN_PROGRESS(4, "indeterminate", "In Progress", "inprogress"),
  DONE(3, "done", "Done", "success");

  private final long id;
  private final String key;
  private final String displayName;
  private final String color;

  StatusKind(long id, String key, String displayName, String color) {
    this.id = id;
    this.key = key;
    this.displayName = displayName;
    this.color = color;
  }

  public long id() {
    return id;
  }

  public String key() {
    return key;
  }

  public String displayName() {
    return displayName;
  }

  public String color() {
    return color;
  }

  /** The category of that key, {@link #UNDEFINED} for a key that Jira does not know. */
  public static StatusKind ofKey(String key) {
    return Arrays.stream(values())
        .filter(kind -> kind.key.equals(key))
        .findFirst()
        .orElse(UNDEFINED);
  }
}
