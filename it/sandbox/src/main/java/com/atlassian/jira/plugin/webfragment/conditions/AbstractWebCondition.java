package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition that decides by user and page. */
public abstract class AbstractWebCondition implements Condition {
  @Override
  public void init(Map<String, String> params) throws PluginParseException {
    // Without parameters there is nothing to prepare.
  }

  @Override
  public boolean shouldDisplay(Map<String, Object> params) {
    return shouldDisplay((ApplicationUser) params.get("user"), (JiraHelper) params.get("helper"));
  }

  public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
