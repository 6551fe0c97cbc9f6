package org.poworkbench.sandbox.data;

/** Where a custom field applies; null means every project or every type. */
public record FieldContext(Long projectId, String typeId) {
  public static final FieldContext EVERYWHERE = new FieldContext(null, null);

  boolean covers(long project, String type) {
    return (projectId == null || projectId == project) && (typeId == null || typeId.equals(type));
  }
}
