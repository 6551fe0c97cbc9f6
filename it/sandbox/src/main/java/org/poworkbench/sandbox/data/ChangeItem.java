package org.poworkbench.sandbox.data;

/** One changed field: ids and what people read. The field type is "jira" or "custom". */
public record ChangeItem(
    String fieldType, String field, String from, String fromText, String to, String toText) {
  public static final String SYSTEM = "jira";
  public static final String CUSTOM = "custom";
}
