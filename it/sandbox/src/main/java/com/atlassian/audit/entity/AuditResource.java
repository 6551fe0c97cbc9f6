package com.atlassian.audit.entity;

/** What something was done to. */
public class AuditResource {
  private final String name;
  private final String type;

  private AuditResource(String name, String type) {
    this.name = name;
    this.type = type;
  }

  public static Builder builder(String name, String type) {
    return new Builder(new AuditResource(name, type));
  }

  public String getName() {
    return name;
  }

  public String getType() {
    return type;
  }

  /** Holds it until it is asked for; the sandbox makes no links and keeps no ids. */
  public static class Builder {
    private final AuditResource resource;

    private Builder(AuditResource resource) {
      this.resource = resource;
    }

    public Builder id(String id) {
      return this;
    }

    public AuditResource build() {
      return resource;
    }
  }
}
