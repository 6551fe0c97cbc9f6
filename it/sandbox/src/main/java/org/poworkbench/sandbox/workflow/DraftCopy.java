package org.poworkbench.sandbox.workflow;

import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueRecord;

/** Puts all that people may edit of one issue into another draft of it. */
final class DraftCopy {

  private DraftCopy() {}

  static void overwrite(IssueDraft stored, IssueRecord wanted) {
    stored
        .typeId(wanted.typeId())
        .statusId(wanted.statusId())
        .priorityId(wanted.priorityId())
        .resolutionId(wanted.resolutionId())
        .summary(wanted.summary())
        .description(wanted.description())
        .environment(wanted.environment())
        .reporter(wanted.reporter())
        .assignee(wanted.assignee())
        .resolved(wanted.resolved())
        .due(wanted.due())
        .securityLevelId(wanted.securityLevelId())
        .parentId(wanted.parentId())
        .labels(wanted.labels())
        .componentIds(wanted.componentIds())
        .fixVersionIds(wanted.fixVersionIds())
        .affectedVersionIds(wanted.affectedVersionIds())
        .originalEstimate(wanted.originalEstimate())
        .remainingEstimate(wanted.remainingEstimate())
        .timeSpent(wanted.timeSpent());
    stored.record().values().keySet().forEach(field -> stored.value(field, null));
    wanted.values().forEach(stored::value);
  }
}
