package com.atlassian.audit.entity;

/** Source: Javadoc of Atlassian Audit 1.12.1. */
public class ChangedValue {
  private ChangedValue() {}

  public static Builder fromI18nKeys(String i18nKey) {
    throw new IllegalStateException("declaration");
  }

  public String getI18nKey() {
    throw new IllegalStateException("declaration");
  }

  public String getFrom() {
    throw new IllegalStateException("declaration");
  }

  public String getTo() {
    throw new IllegalStateException("declaration");
  }

  /** Source: as the type around it. */
  public static class Builder {
    private Builder() {}

    public Builder from(String from) {
      throw new IllegalStateException("declaration");
    }

    public Builder to(String to) {
      throw new IllegalStateException("declaration");
    }

    public ChangedValue build() {
      throw new IllegalStateException("declaration");
    }
  }
}
