package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import java.util.Map;

/** Source: subclass compiled for Jira 11.3.1. */
public abstract class AbstractWebCondition implements com.atlassian.plugin.web.Condition {
  @Override
  public void init(Map<String, String> params) throws PluginParseException {
    throw new IllegalStateException("declaration");
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> params) {
    throw new IllegalStateException("declaration");
  }

  public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
