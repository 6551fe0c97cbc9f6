package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.issue.MutableIssue;
import java.util.function.Consumer;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueRecord;

/** Issues while they are written, as apps see them. */
public interface LiveIssues {

  MutableIssue on(IssueDraft draft);

  /** The issue as it stands, with all that was set on it. */
  IssueRecord record(MutableIssue issue);

  /** Changes what stands behind the issue in ways that Jira's API has no setter for. */
  void change(MutableIssue issue, Consumer<IssueDraft> edit);
}
