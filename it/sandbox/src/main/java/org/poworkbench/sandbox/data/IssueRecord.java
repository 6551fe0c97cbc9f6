package org.poworkbench.sandbox.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * An issue as it is stored, with its labels, versions, components and the values of its custom fields
 * by the field's number (see {@link FieldType} for their classes). People are named by their keys.
 */
public record IssueRecord(
    long id,
    long projectId,
    long number,
    String key,
    String typeId,
    String statusId,
    String priorityId,
    String resolutionId,
    String summary,
    String description,
    String environment,
    String reporter,
    String assignee,
    String creator,
    Instant created,
    Instant updated,
    Instant resolved,
    LocalDate due,
    Long securityLevelId,
    Long parentId,
    Set<String> labels,
    Set<Long> componentIds,
    Set<Long> fixVersionIds,
    Set<Long> affectedVersionIds,
    Long originalEstimate,
    Long remainingEstimate,
    Long timeSpent,
    long votes,
    long watches,
    Archived archived,
    Map<Long, Object> values) {

  /** The value of a custom field, or null. */
  public Object value(long fieldId) {
    return values.get(fieldId);
  }

  public boolean isArchived() {
    return archived != null;
  }

  /** A draft that starts with everything this issue has. */
  public IssueDraft draft() {
    return new IssueDraft(this);
  }
}
