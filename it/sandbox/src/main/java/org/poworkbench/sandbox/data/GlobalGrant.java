package org.poworkbench.sandbox.data;

/** A global permission and the group that has it; no group means anyone. */
public record GlobalGrant(String permission, String group) {
  public static final String ADMINISTER = "ADMINISTER";
  public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
}
