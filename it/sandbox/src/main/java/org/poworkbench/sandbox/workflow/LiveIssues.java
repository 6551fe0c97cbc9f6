package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.issue.MutableIssue;
import org.poworkbench.sandbox.data.IssueDraft;

/** Issues while they are written, as apps see them: what a part sets on the issue stands in the draft behind it. */
public interface LiveIssues {

  MutableIssue on(IssueDraft draft);

  IssueDraft behind(MutableIssue issue);
}
