package org.poworkbench.sandbox.data;

import java.util.List;

/** A project. An archived one names when and by whom it was archived. */
public record ProjectRecord(
    long id,
    String key,
    String originalKey,
    String name,
    String description,
    String leadKey,
    String typeKey,
    long permissionSchemeId,
    Long securitySchemeId,
    Long workflowSchemeId,
    List<String> issueTypeIds,
    Archived archived) {
  public boolean isArchived() {
    return archived != null;
  }
}
