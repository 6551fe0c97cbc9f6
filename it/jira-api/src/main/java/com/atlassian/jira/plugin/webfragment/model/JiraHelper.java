package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import java.util.Map;

/** Source: used in apps compiled for Jira 11. */
public class JiraHelper {
  private JiraHelper() {}

  public Project getProject() {
    throw new IllegalStateException("declaration");
  }

  public Map<String, Object> getContextParams() {
    throw new IllegalStateException("declaration");
  }
}
