package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Source: subclasses compiled for Jira 8; used as ContextProvider in an app compiled for Jira 11. */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraContextProvider implements ContextProvider {
  @Override
  public void init(Map<String, String> params) throws PluginParseException {
    throw new IllegalStateException("declaration");
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    throw new IllegalStateException("declaration");
  }

  public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
