package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.List;

/** Something that was done, for the audit log. Who did it and when is the log's own matter. */
public class AuditEvent {
  private final AuditType type;
  private final List<AuditResource> affectedObjects;
  private final List<ChangedValue> changedValues;

  private AuditEvent(Builder builder) {
    this.type = builder.type;
    this.affectedObjects = List.copyOf(builder.affectedObjects);
    this.changedValues = List.copyOf(builder.changedValues);
  }

  public static Builder builder(AuditType type) {
    return new Builder(type);
  }

  public String getActionI18nKey() {
    return type.getActionI18nKey();
  }

  public String getCategoryI18nKey() {
    return type.getCategoryI18nKey();
  }

  public List<AuditResource> getAffectedObjects() {
    return affectedObjects;
  }

  public List<ChangedValue> getChangedValues() {
    return changedValues;
  }

  /** Collects what is known of it. */
  public static class Builder {
    private final AuditType type;
    private final List<AuditResource> affectedObjects = new ArrayList<>();
    private List<ChangedValue> changedValues = List.of();

    private Builder(AuditType type) {
      this.type = type;
    }

    public Builder affectedObject(AuditResource affectedObject) {
      affectedObjects.add(affectedObject);
      return this;
    }

    public Builder changedValues(List<ChangedValue> values) {
      changedValues = values;
      return this;
    }

    public AuditEvent build() {
      return new AuditEvent(this);
    }
  }
}
