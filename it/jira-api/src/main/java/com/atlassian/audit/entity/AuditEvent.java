package com.atlassian.audit.entity;

import java.util.List;

/** Source: Javadoc of Atlassian Audit 1.12.1. */
public class AuditEvent {
  private AuditEvent() {}

  public static Builder builder(AuditType type) {
    throw new IllegalStateException("declaration");
  }

  public String getActionI18nKey() {
    throw new IllegalStateException("declaration");
  }

  public String getCategoryI18nKey() {
    throw new IllegalStateException("declaration");
  }

  public List<AuditResource> getAffectedObjects() {
    throw new IllegalStateException("declaration");
  }

  public List<ChangedValue> getChangedValues() {
    throw new IllegalStateException("declaration");
  }

  /** Source: as the type around it. */
  public static class Builder {
    private Builder() {}

    public Builder affectedObject(AuditResource affectedObject) {
      throw new IllegalStateException("declaration");
    }

    public Builder changedValues(List<ChangedValue> changedValues) {
      throw new IllegalStateException("declaration");
    }

    public AuditEvent build() {
      throw new IllegalStateException("declaration");
    }
  }
}
