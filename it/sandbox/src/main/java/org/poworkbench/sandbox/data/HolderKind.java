package org.poworkbench.sandbox.data;

/** The kinds of holders that a permission or a security level may be granted to. */
public enum HolderKind {
  ANYONE,
  LOGGED_IN,
  GROUP,
  ROLE,
  USER,
  LEAD,
  REPORTER,
  ASSIGNEE,
  USER_FIELD,
  GROUP_FIELD;

  boolean dependsOnIssue() {
    return switch (this) {
      case REPORTER, ASSIGNEE, USER_FIELD, GROUP_FIELD -> true;
      case ANYONE, LOGGED_IN, GROUP, ROLE, USER, LEAD -> false;
    };
  }
}
