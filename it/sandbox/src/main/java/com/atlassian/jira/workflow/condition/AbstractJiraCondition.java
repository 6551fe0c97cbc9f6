package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;

/** Base of apps' workflow conditions, as Jira's class of this name. */
@SuppressWarnings("rawtypes") // as OSWorkflow has it
public abstract class AbstractJiraCondition implements Condition {

  @Override
  public abstract boolean passesCondition(Map transientVars, Map args, PropertySet ps)
      throws WorkflowException;

  protected Issue getIssue(Map transientVars) {
    return (Issue) transientVars.get("issue");
  }

  protected ApplicationUser getCallerUser(Map transientVars, Map args) {
    String caller = ((WorkflowContext) transientVars.get("context")).getCaller();
    return caller == null ? null : ComponentAccessor.getUserManager().getUserByKey(caller);
  }
}
