package com.atlassian.audit.entity;

/** Source: Javadoc of Atlassian Audit 1.12.1. */
public class AuditType {
  private AuditType() {}

  public static Builder fromI18nKeys(
      CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
    throw new IllegalStateException("declaration");
  }

  public String getActionI18nKey() {
    throw new IllegalStateException("declaration");
  }

  public String getCategoryI18nKey() {
    throw new IllegalStateException("declaration");
  }

  /** Source: as the type around it. */
  public static class Builder {
    private Builder() {}

    public AuditType build() {
      throw new IllegalStateException("declaration");
    }
  }
}
