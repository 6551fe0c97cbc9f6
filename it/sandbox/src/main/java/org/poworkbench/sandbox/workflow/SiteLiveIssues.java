package org.poworkbench.sandbox.workflow;

import com.atlassian.jira.issue.MutableIssue;
import java.util.function.Consumer;
import org.poworkbench.sandbox.data.IssueDraft;
import org.poworkbench.sandbox.data.IssueRecord;
import org.poworkbench.sandbox.jira.JiraObjects;
import org.poworkbench.sandbox.jira.SiteIssue;

/** The site's issues as apps see them. */
final class SiteLiveIssues implements LiveIssues {

  private final JiraObjects objects;

  SiteLiveIssues(JiraObjects objects) {
    this.objects = objects;
  }

  @Override
  public MutableIssue on(IssueDraft draft) {
    return objects.newIssue(draft);
  }

  @Override
  public IssueRecord record(MutableIssue issue) {
    return ((SiteIssue) issue).record();
  }

  @Override
  public void change(MutableIssue issue, Consumer<IssueDraft> edit) {
    ((SiteIssue) issue).edit(edit);
  }
}
