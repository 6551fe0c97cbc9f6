package org.poworkbench.sandbox.data;

import java.util.List;

/** A custom field. Its id in Jira is "customfield_" and the number. */
public record FieldRecord(
    long id,
    String name,
    String description,
    FieldType type,
    boolean searchable,
    boolean locked,
    List<FieldContext> contexts,
    List<FieldOption> options) {
  private static final String PREFIX = "customfield_";

  public String key() {
    return PREFIX + id;
  }

  /** Whether issues of this project and type carry the field. */
  public boolean appliesTo(long projectId, String typeId) {
    return contexts.stream().anyMatch(context -> context.covers(projectId, typeId));
  }

  /** The number in "customfield_10001", or null for another text. */
  public static Long numberIn(String key) {
    if (key == null || !key.startsWith(PREFIX)) {
      return null;
    }
    try {
      return Long.valueOf(key.substring(PREFIX.length()));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
