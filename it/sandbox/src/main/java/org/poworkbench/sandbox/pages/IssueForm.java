package org.poworkbench.sandbox.pages;

import java.util.List;
import java.util.Map;
import org.poworkbench.sandbox.pages.InputFields.InputField;

/**
 * How a form looks and where it goes.
 *
 * @param kind what it does
 * @param choices fields on which the others depend
 */
record IssueForm(
    String heading,
    Kind kind,
    String action,
    String submit,
    String cancel,
    Map<String, String> hidden,
    List<InputField> choices) {

  /** What a form does, with the ids by which scripts know its elements on a page and in a dialog. */
  enum Kind {
    CREATE("issue-create", "dialog-form", "create-issue-submit"),
    CREATE_SUBTASK("subtask-create-details", "dialog-form", "create-issue-submit"),
    EDIT("issue-edit", "dialog-form", "edit-issue-submit"),
    TRANSITION(
        "issue-workflow-transition",
        "issue-workflow-transition",
        "issue-workflow-transition-submit"),
    LINK("link-jira-issue", "link-jira-issue", "link-jira-issue-submit");

    private final String page;
    private final String dialog;
    private final String dialogSubmit;

    Kind(String page, String dialog, String dialogSubmit) {
      this.page = page;
      this.dialog = dialog;
      this.dialogSubmit = dialogSubmit;
    }

    String page() {
      return page;
    }

    String dialog() {
      return dialog;
    }

    String dialogSubmit() {
      return dialogSubmit;
    }

    /** Forms that create and edit stand inside one more element. */
    boolean quick() {
      return dialog.equals("dialog-form");
    }

    /** Whether another issue can follow at once. */
    boolean repeatable() {
      return this == CREATE || this == CREATE_SUBTASK;
    }
  }
}
