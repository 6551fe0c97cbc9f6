package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowException;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/** Source: Used in apps compiled for Jira 8. */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraCondition implements com.opensymphony.workflow.Condition {
  @Override
  public boolean passesCondition(Map transientVars, Map args, PropertySet ps)
      throws WorkflowException {
    throw new IllegalStateException("declaration");
  }

  protected Issue getIssue(Map transientVars) {
    throw new IllegalStateException("declaration");
  }

  protected ApplicationUser getCallerUser(Map transientVars, Map args) {
    throw new IllegalStateException("declaration");
  }
}
