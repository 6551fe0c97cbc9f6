package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/** The context of every project and every issue type. */
public class GlobalIssueContext {
  private static final JiraContextNode EVERYWHERE = new Everywhere();

  private GlobalIssueContext() {}

  public static JiraContextNode getInstance() {
    return EVERYWHERE;
  }

  private static final class Everywhere implements JiraContextNode {
    @Override
    public Project getProjectObject() {
      return null;
    }

    @Override
    public Long getProjectId() {
      return null;
    }

    @Override
    public IssueType getIssueType() {
      return null;
    }

    @Override
    public String getIssueTypeId() {
      return null;
    }

    @Override
    public int compareTo(JiraContextNode other) {
      return other == this ? 0 : -1;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Everywhere;
    }

    @Override
    public int hashCode() {
      return Everywhere.class.hashCode();
    }
  }
}
