package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;

/** Base of apps' workflow functions, as Jira's class of this name. */
@SuppressWarnings("rawtypes") // as OSWorkflow has it
public abstract class AbstractJiraFunctionProvider implements FunctionProvider {

  @Override
  public abstract void execute(Map transientVars, Map args, PropertySet ps);

  protected MutableIssue getIssue(Map transientVars) {
    return (MutableIssue) transientVars.get("issue");
  }

  protected String getCallerKey(Map transientVars, Map args) {
    return ((WorkflowContext) transientVars.get("context")).getCaller();
  }

  protected ApplicationUser getCallerUser(Map transientVars, Map args) {
    String caller = getCallerKey(transientVars, args);
    return caller == null ? null : ComponentAccessor.getUserManager().getUserByKey(caller);
  }
}
