package org.poworkbench.sandbox.pages;

import org.poworkbench.sandbox.data.IssueStatus;

/** The look that Jira gives a status by its category. */
public final class Lozenges {
  private Lozenges() {}

  public static String style(IssueStatus status) {
    return switch (status.category().key()) {
      case "done" -> "aui-lozenge-success";
      case "indeterminate" -> "aui-lozenge-inprogress";
      default -> "";
    };
  }
}
