package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Map;

/** Source: Javadoc of Jira 7.6.1; used in apps compiled for Jira 11. */
public final class IssueEvent {
  private IssueEvent() {}

  public Issue getIssue() {
    throw new IllegalStateException("declaration");
  }

  public Project getProject() {
    throw new IllegalStateException("declaration");
  }

  public ApplicationUser getUser() {
    throw new IllegalStateException("declaration");
  }

  public Comment getComment() {
    throw new IllegalStateException("declaration");
  }

  public Long getEventTypeId() {
    throw new IllegalStateException("declaration");
  }

  public Map<String, Object> getParams() {
    throw new IllegalStateException("declaration");
  }

  public boolean isSendMail() {
    throw new IllegalStateException("declaration");
  }

  public Date getTime() {
    throw new IllegalStateException("declaration");
  }
}
