package com.atlassian.jira.event.issue.commit;

import com.atlassian.jira.event.commit.OnCommitEvent;
import java.util.Collection;

/** The issue events of one change, told after its commit. The type of collection is not known of Jira. */
public interface OnCommitIssueEventBundle {
  Collection<OnCommitEvent> getOnCommitEvents();
}
