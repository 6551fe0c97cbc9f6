package org.poworkbench.sandbox.data;

/** Who holds a permission or sees a security level: a kind and, for some, which one. */
public record Holder(HolderKind kind, String parameter) {
  public static Holder of(HolderKind kind) {
    return new Holder(kind, null);
  }

  public static Holder group(String name) {
    return new Holder(HolderKind.GROUP, name);
  }

  public static Holder role(long roleId) {
    return new Holder(HolderKind.ROLE, Long.toString(roleId));
  }

  public static Holder user(String key) {
    return new Holder(HolderKind.USER, key);
  }

  public static Holder userField(long fieldId) {
    return new Holder(HolderKind.USER_FIELD, Long.toString(fieldId));
  }

  public static Holder groupField(long fieldId) {
    return new Holder(HolderKind.GROUP_FIELD, Long.toString(fieldId));
  }

  /** Whether it depends on the issue, not on the person and the project alone. */
  public boolean dependsOnIssue() {
    return kind.dependsOnIssue();
  }

  long number() {
    return Long.parseLong(parameter);
  }
}
