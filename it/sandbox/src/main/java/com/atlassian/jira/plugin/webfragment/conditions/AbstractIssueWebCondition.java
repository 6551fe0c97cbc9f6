package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** A condition that decides by user and issue; on a page without issue it says no. */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    return jiraHelper.getContextParams().get("issue") instanceof Issue issue
        && shouldDisplay(user, issue, jiraHelper);
  }

  public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}
