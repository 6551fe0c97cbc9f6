package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** Source: Used in apps compiled for Jira 11. */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraFunctionProvider implements FunctionProvider {
  @Override
  public void execute(Map transientVars, Map args, PropertySet ps) {
    throw new IllegalStateException("declaration");
  }

  protected MutableIssue getIssue(Map transientVars) {
    throw new IllegalStateException("declaration");
  }

  protected String getCallerKey(Map transientVars, Map args) {
    throw new IllegalStateException("declaration");
  }

  protected ApplicationUser getCallerUser(Map transientVars, Map args) {
    throw new IllegalStateException("declaration");
  }
}
