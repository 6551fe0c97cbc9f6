package com.atlassian.audit.entity;

/** Source: Javadoc of Atlassian Audit 1.12.1. */
public class AuditResource {
  private AuditResource() {}

  public static Builder builder(String name, String type) {
    throw new IllegalStateException("declaration");
  }

  public String getName() {
    throw new IllegalStateException("declaration");
  }

  public String getType() {
    throw new IllegalStateException("declaration");
  }

  /** Source: as the type around it. */
  public static class Builder {
    private Builder() {}

    public Builder id(String id) {
      throw new IllegalStateException("declaration");
    }

    public AuditResource build() {
      throw new IllegalStateException("declaration");
    }
  }
}
