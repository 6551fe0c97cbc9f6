package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Source: subclass compiled for Jira 11.3.1. */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    throw new IllegalStateException("declaration");
  }

  public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}
