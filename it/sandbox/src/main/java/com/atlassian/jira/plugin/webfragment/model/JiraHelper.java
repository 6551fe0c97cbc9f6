package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** What a fragment is told about the page that it stands on. */
public class JiraHelper {
  private final HttpServletRequest request;
  private final Project project;
  private final Map<String, Object> contextParams;

  public JiraHelper(
      HttpServletRequest request, Project project, Map<String, Object> contextParams) {
    this.request = request;
    this.project = project;
    this.contextParams = contextParams;
  }

  public HttpServletRequest getRequest() {
    return request;
  }

  public Project getProject() {
    return project;
  }

  public Map<String, Object> getContextParams() {
    return contextParams;
  }
}
