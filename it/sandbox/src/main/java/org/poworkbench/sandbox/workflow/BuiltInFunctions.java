package org.poworkbench.sandbox.workflow;

import java.util.List;
import java.util.Map;

/** The functions that Jira puts at the end of each transition, in its order. */
final class BuiltInFunctions {

  static final String CREATE_ISSUE =
      "com.atlassian.jira.workflow.function.issue.IssueCreateFunction";
  static final String UPDATE_STATUS =
      "com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction";
  static final String CREATE_COMMENT =
      "com.atlassian.jira.workflow.function.misc.CreateCommentFunction";
  static final String CHANGE_HISTORY =
      "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction";
  static final String REINDEX = "com.atlassian.jira.workflow.function.issue.IssueReindexFunction";
  static final String FIRE_EVENT =
      "com.atlassian.jira.workflow.function.event.FireIssueEventFunction";

  static final String UPDATE_FIELD =
      "com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction";

  static final String FIELD_NAME = "field.name";
  static final String FIELD_VALUE = "field.value";
  static final String EVENT_TYPE = "eventTypeId";

  static final List<WorkflowPart> WHEN_CREATED =
      List.of(WorkflowPart.of(CREATE_ISSUE), WorkflowPart.of(REINDEX), event(1));

  static final List<WorkflowPart> WHEN_MOVED =
      List.of(
          WorkflowPart.of(UPDATE_STATUS),
          WorkflowPart.of(CREATE_COMMENT),
          WorkflowPart.of(CHANGE_HISTORY),
          WorkflowPart.of(REINDEX),
          event(13));

  private BuiltInFunctions() {}

  private static WorkflowPart event(long type) {
    return new WorkflowPart(FIRE_EVENT, Map.of(EVENT_TYPE, Long.toString(type)));
  }
}
