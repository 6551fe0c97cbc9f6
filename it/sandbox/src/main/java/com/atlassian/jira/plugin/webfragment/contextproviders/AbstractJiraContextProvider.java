package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;

/** A context provider that is told user and page. */
@SuppressWarnings("rawtypes") // Jira declares the raw type.
public abstract class AbstractJiraContextProvider implements ContextProvider {
  @Override
  public void init(Map<String, String> params) throws PluginParseException {
    // Without parameters there is nothing to prepare.
  }

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    Map<String, Object> model = new HashMap<>();
    getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"))
        .forEach((name, value) -> model.put((String) name, value));
    return model;
  }

  public abstract Map getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
