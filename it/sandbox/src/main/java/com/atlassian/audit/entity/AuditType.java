package com.atlassian.audit.entity;

/** What kind of thing was done: keys of texts for its category and for itself. */
public class AuditType {
  private final String categoryI18nKey;
  private final String actionI18nKey;

  private AuditType(String categoryI18nKey, String actionI18nKey) {
    this.categoryI18nKey = categoryI18nKey;
    this.actionI18nKey = actionI18nKey;
  }

  public static Builder fromI18nKeys(
      CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
    return new Builder(new AuditType(categoryI18nKey, actionI18nKey));
  }

  public String getActionI18nKey() {
    return actionI18nKey;
  }

  public String getCategoryI18nKey() {
    return categoryI18nKey;
  }

  /** Holds it until it is asked for. */
  public static class Builder {
    private final AuditType type;

    private Builder(AuditType type) {
      this.type = type;
    }

    public AuditType build() {
      return type;
    }
  }
}
